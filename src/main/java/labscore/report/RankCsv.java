package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.RuleTotal;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;

/** The ranking for spreadsheets: a row for each lab, those that are not ranked without a rank. */
final class RankCsv {

    private RankCsv() {}

    static Csv of(Assessment assessment) {
        return new Csv(titles(assessment), Stream.concat(
                assessment.ranking().stream().map(RankCsv::ranked),
                assessment.unranked().stream().map(RankCsv::unranked)).toList());
    }

    private static List<String> titles(Assessment assessment) {
        List<String> titles = new ArrayList<>(List.of("rank", "lab", "name", "score", "coverage", "thin"));
        assessment.dimensions().forEach(dimension -> Stream.of("score", "points", "coverage")
                .forEach(figure -> titles.add(dimension.id() + " " + figure)));
        titles.addAll(List.of("main reason", "main reason worth", "missing", "rank if lowest", "rank if highest"));
        return titles;
    }

    private static List<Object> ranked(Ranked ranked) {
        return row(ranked.rank(), ranked.scorecard(), "", null, null);
    }

    private static List<Object> unranked(Unranked unranked) {
        return row(null, unranked.scorecard(), String.join(" ", unranked.missing()),
                unranked.rankIfLowest(), unranked.rankIfHighest());
    }

    private static List<Object> row(
            Integer rank, Scorecard card, String missing, Integer ifLowest, Integer ifHighest) {
        List<Object> row = new ArrayList<>();
        row.add(rank);
        row.addAll(List.of(card.lab().id(), card.lab().name()));
        row.add(Figures.score(card.overall()));
        row.addAll(List.of(Figures.share(card.coverage()), card.thin()));
        card.dimensions().forEach(score -> figures(row, score));
        Optional<RuleTotal> reason = RuleTotal.mainReason(card);
        row.add(reason.map(total -> total.rule().name()).orElse(null));
        row.add(reason.map(total -> Figures.points(total.worth())).orElse(null));
        row.add(missing);
        row.add(ifLowest);
        row.add(ifHighest);
        return row;
    }

    private static void figures(List<Object> row, DimensionScore score) {
        row.add(Figures.score(score.score()));
        row.add(score.isKnown() ? Figures.points(score.points()) : null);
        row.add(Figures.share(score.coverage()));
    }
}
