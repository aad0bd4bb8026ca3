package labscore.kept;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.WeighedFact;
import labscore.rulepack.cache.SchemeCodec;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import labscore.scoring.Ranked;
import labscore.scoring.Unranked;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of an assessment. */
final class AssessmentCodec {

    private AssessmentCodec() {}

    static void write(Assessment assessment, Output out) {
        Binary.writeText(assessment.scenario(), out);
        Binary.writeText(assessment.why(), out);
        out.writeLong(assessment.asOf().toEpochDay());
        out.writeString(assessment.profile());
        JudgementCodec.write(assessment.judgement(), out);
        out.writeString(assessment.factsFingerprint());
        Binary.writeList(assessment.dimensions(), SchemeCodec::writeDimension, out);
        ScorecardCodec cards = new ScorecardCodec(assessment.dimensions(), assessment.judgement().rules());
        Binary.writeList(assessment.ranking(), (ranked, to) -> {
            to.writeInt(ranked.rank());
            cards.write(ranked.scorecard(), to);
        }, out);
        Binary.writeList(assessment.unranked(), (unranked, to) -> {
            cards.write(unranked.scorecard(), to);
            Binary.writeTexts(unranked.missing(), to);
            Binary.writeIfAny(unranked.rankIfLowest(), (rank, rankTo) -> rankTo.writeInt(rank), to);
            Binary.writeIfAny(unranked.rankIfHighest(), (rank, rankTo) -> rankTo.writeInt(rank), to);
        }, out);
        Binary.writeList(assessment.evidence().values(), WeighedFactCodec::write, out);
        Binary.writeNumber(assessment.lead(), out);
        Binary.writeNumber(assessment.spread(), out);
    }

    static Assessment read(Input in) {
        String scenario = Binary.readText(in);
        String why = Binary.readText(in);
        LocalDate asOf = LocalDate.ofEpochDay(in.readLong());
        String profile = in.readString();
        Judgement judgement = JudgementCodec.read(in);
        String factsFingerprint = in.readString();
        List<Dimension> dimensions = List.copyOf(Binary.readList(SchemeCodec::readDimension, in));
        ScorecardCodec cards = new ScorecardCodec(dimensions, judgement.rules());
        List<Ranked> ranking = Binary.readList(from -> new Ranked(from.readInt(), cards.read(from)), in);
        List<Unranked> unranked = Binary.readList(from -> new Unranked(cards.read(from),
                List.copyOf(Binary.readTexts(from)), Binary.readIfAny(Input::readInt, from),
                Binary.readIfAny(Input::readInt, from)), in);
        Map<String, WeighedFact> evidence = new TreeMap<>();
        Binary.readList(WeighedFactCodec::read, in).forEach(weighed -> evidence.put(weighed.fact().id(), weighed));
        return new Assessment(scenario, why, asOf, profile, judgement, factsFingerprint, dimensions,
                List.copyOf(ranking), List.copyOf(unranked), Collections.unmodifiableMap(evidence),
                Binary.readNumber(in), Binary.readNumber(in));
    }
}
