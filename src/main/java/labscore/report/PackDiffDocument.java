package labscore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.analysis.Comparison;
import labscore.analysis.LabMove;
import labscore.analysis.pack.PackDiff;
import labscore.analysis.pack.ScenarioMoves;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.report.document.Block;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;

/** What a rule pack does otherwise than another, for readers. */
final class PackDiffDocument {

    private static final int LEAST_OF_RANKS = 20;

    private final PackDiff diff;
    private final Document.Builder document = new Document.Builder();

    /** What a reader sees of the moves in a scenario. */
    private record Moved(Table table, List<Line> leads) {}

    private PackDiffDocument(PackDiff diff) {
        this.diff = diff;
    }

    static Document of(PackDiff diff) {
        return new PackDiffDocument(diff).document();
    }

    private Document document() {
        document.title(Line.strong("Rules " + diff.after()).and(" against those " + diff.before(), Style.FAINT));
        if (diff.changes().isEmpty()) {
            document.paragraph("The rules state the same.");
        } else {
            document.listing(PackChangeLines.of(diff.changes()));
        }
        if (diff.moved().size() > 1) {
            document.add(overview());
        }
        moves();
        nothingMoves();
        diff.notCompared().forEach(this::notCompared);
        return document.build();
    }

    private Table overview() {
        return new Table(List.of(Column.text("scenario"), Column.number("labs moved"),
                Column.text("other ranks").wrapped(LEAST_OF_RANKS)),
                diff.moved().stream().map(moves -> Table.Row.of(List.of(
                        Cell.strong(moves.name()),
                        Cell.of(String.valueOf(moves.comparison().moved().size())),
                        Cell.of(ranks(moves.comparison()))))).toList());
    }

    private static String ranks(Comparison comparison) {
        return comparison.reranked().isEmpty() ? Words.UNKNOWN : comparison.reranked().stream()
                .map(PackDiffDocument::ranks).collect(Collectors.joining(", "));
    }

    private static String ranks(LabMove lab) {
        return lab.lab().name() + " " + MoveWords.rank(lab.before()) + " → " + MoveWords.rank(lab.after());
    }

    /** Scenarios in which the same moves are told once. */
    private void moves() {
        Map<Moved, List<ScenarioMoves>> alike = new LinkedHashMap<>();
        for (ScenarioMoves moves : diff.moved()) {
            Moved moved = new Moved(MoveTable.of(moves.comparison()), RankNotes.leads(moves.comparison()));
            alike.computeIfAbsent(moved, unseen -> new ArrayList<>()).add(moves);
        }
        alike.forEach((moved, scenarios) -> {
            Assessment first = scenarios.get(0).comparison().other();
            document.heading(Line.strong(first.scenario()).and(AssessmentTitle.circumstances(first), Style.FAINT));
            document.add(moved.table());
            document.listing(moved.leads());
            if (scenarios.size() > 1) {
                document.paragraph(
                        Line.of("The same in " + names(scenarios.subList(1, scenarios.size())) + ".", Style.FAINT));
            }
        });
    }

    private static String names(List<ScenarioMoves> scenarios) {
        return Words.list(scenarios.stream().map(ScenarioMoves::name).toList());
    }

    private void nothingMoves() {
        List<ScenarioMoves> unmoved = diff.unmoved();
        if (unmoved.isEmpty()) {
            return;
        }
        boolean all = unmoved.size() > 1 && unmoved.size() == diff.scenarios().size();
        document.paragraph("Nothing moves in " + (all
                ? "any of the " + unmoved.size() + " scenarios."
                : names(unmoved) + "."));
    }

    private void notCompared(ScenarioMoves moves) {
        document.heading(Line.strong(moves.name() + " can't be compared"));
        problems(diff.before(), moves.before());
        problems(diff.after(), moves.after());
    }

    private void problems(String rules, List<Problem> problems) {
        if (!problems.isEmpty()) {
            document.paragraph(Line.of("Under the rules " + rules + ":", Style.FAINT));
            problems.forEach(problem ->
                    document.add(new Block.Verbatim(List.of(ProblemText.of(problem).split("\n")))));
        }
    }
}
