package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.analysis.Comparison;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.scheme.Dimension;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;

/** What a ranking says in a sentence, and what its marks mean. */
final class RankNotes {

    private RankNotes() {}

    /** Marks are only explained where they occur. */
    static List<Line> of(Assessment assessment) {
        List<Line> notes = new ArrayList<>();
        if (assessment.ranking().isEmpty()) {
            notes.add(Line.of("Too little is known of every lab to rank it."));
        }
        lead(assessment).ifPresent(lead -> notes.add(Line.of(lead)));
        boolean thin = false;
        boolean unknown = false;
        for (Ranked ranked : assessment.ranking()) {
            thin |= ranked.scorecard().thin();
            for (DimensionScore score : ranked.scorecard().dimensions()) {
                unknown |= !score.isKnown();
            }
        }
        if (thin) {
            notes.add(faint("thin: coverage under "
                    + Words.percent(assessment.judgement().scheme().coverageFloor())
                    + ", little evidence of the kinds to be expected."));
        }
        if (unknown) {
            notes.add(faint(Words.UNKNOWN + " unknown: no evidence that any rule counts."));
        }
        String uncounted = uncounted(assessment);
        if (!uncounted.isEmpty()) {
            notes.add(faint("Shown, not counted in the overall score: " + uncounted + "."));
        }
        return notes;
    }

    private static Line faint(String text) {
        return Line.of(text, Style.FAINT);
    }

    /** Who leads whom, and how close the first three are; empty with fewer than two labs in the ranking. */
    static Optional<String> lead(Assessment assessment) {
        if (assessment.lead() == null) {
            return Optional.empty();
        }
        String first = name(assessment, 0);
        String second = name(assessment, 1);
        String lead = assessment.lead() == 0
                ? first + " and " + second + " are level"
                : first + " leads " + second + " by " + Words.score(assessment.lead());
        return Optional.of(lead + spread(assessment));
    }

    /** Who leads whom now, and before if that was otherwise. */
    static List<Line> leads(Comparison comparison) {
        Optional<String> now = lead(comparison.other());
        Optional<String> before = lead(comparison.baseline()).filter(lead -> !now.equals(Optional.of(lead)));
        return Stream.concat(now.map(Line::of).stream(),
                before.map(lead -> Line.of("Before: " + lead, Style.FAINT)).stream()).toList();
    }

    private static String spread(Assessment assessment) {
        return assessment.spread() == null
                ? "."
                : "; the first three lie within " + Words.score(assessment.spread()) + ".";
    }

    private static String name(Assessment assessment, int place) {
        return assessment.ranking().get(place).scorecard().lab().name();
    }

    private static String uncounted(Assessment assessment) {
        return String.join(", ", assessment.dimensions().stream()
                .filter(dimension -> dimension.weight() == 0)
                .map(Dimension::id)
                .toList());
    }
}
