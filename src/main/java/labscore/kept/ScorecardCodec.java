package labscore.kept;

import java.util.List;
import java.util.Map;
import labscore.evidence.Lab;
import labscore.scheme.Dimension;
import labscore.scheme.Rule;
import labscore.scoring.Credit;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;
import labscore.scoring.ScoredCredit;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/**
 * The binary form of scorecards. Dimensions and rules are named, not repeated.
 *
 * @param dimensions of the assessment, in whose order each scorecard has them
 * @param rules of the assessment by name, with the points in force
 */
record ScorecardCodec(List<Dimension> dimensions, Map<String, Rule> rules) {

    void write(Scorecard card, Output out) {
        out.writeString(card.lab().id());
        out.writeString(card.lab().name());
        Binary.writeTexts(card.lab().aliases(), out);
        Binary.writeText(card.lab().parent(), out);
        Binary.writeList(card.dimensions(), this::writeScore, out);
        Binary.writeNumber(card.overall(), out);
        out.writeDouble(card.coverage());
        out.writeBoolean(card.thin());
    }

    Scorecard read(Input in) {
        Lab lab = new Lab(in.readString(), in.readString(), List.copyOf(Binary.readTexts(in)), Binary.readText(in));
        return new Scorecard(lab, List.copyOf(Binary.readList(this::readScore, in)), Binary.readNumber(in),
                in.readDouble(), in.readBoolean());
    }

    private void writeScore(DimensionScore score, Output out) {
        out.writeInt(place(score.dimension().id()));
        Binary.writeList(score.credits(), ScorecardCodec::writeCredit, out);
        out.writeLong(score.points());
        Binary.writeNumber(score.score(), out);
        out.writeDouble(score.coverage());
        Binary.writeTexts(score.missing(), out);
    }

    private int place(String dimension) {
        int place = 0;
        while (!dimensions.get(place).id().equals(dimension)) {
            place++;
        }
        return place;
    }

    private DimensionScore readScore(Input in) {
        return new DimensionScore(dimensions.get(in.readInt()), List.copyOf(Binary.readList(this::readCredit, in)),
                in.readLong(), Binary.readNumber(in), in.readDouble(), List.copyOf(Binary.readTexts(in)));
    }

    private static void writeCredit(ScoredCredit scored, Output out) {
        Credit credit = scored.credit();
        out.writeString(credit.rule());
        out.writeString(credit.lab());
        out.writeDouble(credit.amount());
        Binary.writeTexts(credit.matched(), out);
        Binary.writeTexts(credit.aggregated(), out);
        out.writeDouble(scored.weight());
        Binary.writeText(scored.weakest(), out);
        out.writeLong(scored.full());
        out.writeLong(scored.worth());
    }

    private ScoredCredit readCredit(Input in) {
        Credit credit = new Credit(
                in.readString(), in.readString(), in.readDouble(), Binary.readTexts(in), Binary.readTexts(in));
        return new ScoredCredit(credit, rules.get(credit.rule()), in.readDouble(), Binary.readText(in),
                in.readLong(), in.readLong());
    }
}
