package labscore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.analysis.Comparison;
import labscore.analysis.LabMove;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Printable;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;
import labscore.scoring.Ranked;

/** Scenarios side by side, then why each differs from the baseline, for readers. */
final class CompareDocument {

    private static final int LEAST_OF_A_NAME = 16;

    private final Assessment baseline;
    private final List<Comparison> comparisons;

    private CompareDocument(Assessment baseline, List<Comparison> comparisons) {
        this.baseline = baseline;
        this.comparisons = comparisons;
    }

    static Document of(Assessment baseline, List<Comparison> comparisons) {
        return new CompareDocument(baseline, comparisons).document();
    }

    private Document document() {
        Document.Builder document = new Document.Builder().title(Line.strong("Scenarios compared"));
        document.listing(legend());
        document.add(matrix());
        for (int i = 0; i < comparisons.size(); i++) {
            Assessment other = comparisons.get(i).other();
            document.heading(Line.strong(letter(i + 1) + " " + other.scenario()));
            if (other.why() != null) {
                document.paragraph(other.why());
            }
            RankNotes.lead(other).ifPresent(document::paragraph);
            CauseSections.add(document, comparisons.get(i));
        }
        return document.build();
    }

    private List<Line> legend() {
        List<Line> lines = new ArrayList<>();
        lines.add(scenario(0, baseline).and(", the baseline", Style.FAINT));
        for (int i = 0; i < comparisons.size(); i++) {
            lines.add(scenario(i + 1, comparisons.get(i).other()));
        }
        return lines;
    }

    private static Line scenario(int place, Assessment assessment) {
        return Line.strong(letter(place)).and(" " + assessment.scenario())
                .and(AssessmentTitle.circumstances(assessment), Style.FAINT);
    }

    /** A, B … Z, AA: numbers would be taken for ranks. */
    private static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    private Table matrix() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("rank"), Column.text("lab").shortened(LEAST_OF_A_NAME), Column.number(letter(0))));
        for (int i = 0; i < comparisons.size(); i++) {
            columns.add(Column.number(letter(i + 1)).dispensable(i));
        }
        List<Map<String, String>> moves = comparisons.stream().map(CompareDocument::moves).toList();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Ranked ranked : baseline.ranking()) {
            ranks.put(ranked.scorecard().lab().id(), ranked.rank());
        }
        return new Table(columns, names().entrySet().stream().map(lab -> {
            Integer rank = ranks.get(lab.getKey());
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(rank == null ? Words.UNKNOWN : String.valueOf(rank)), Cell.strong(lab.getValue()),
                    Cell.of(Words.score(baseline.scorecard(lab.getKey()).map(card -> card.overall()).orElse(null)))));
            moves.forEach(ofScenario -> cells.add(Cell.of(ofScenario.getOrDefault(lab.getKey(), ""))));
            return Table.Row.of(cells);
        }).toList());
    }

    /** All labs: the baseline's in its order, then those that only other scenarios have. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        baseline.scorecards().forEach(card -> names.put(card.lab().id(), card.lab().name()));
        comparisons.forEach(comparison ->
                comparison.labs().forEach(lab -> names.putIfAbsent(lab.lab().id(), lab.lab().name())));
        return names;
    }

    /** Score, difference and arrow by lab, each under the other. */
    private static Map<String, String> moves(Comparison comparison) {
        int delta = comparison.labs().stream().mapToInt(lab -> MoveWords.shownDelta(lab).length()).max().orElse(0);
        int arrow = comparison.labs().stream().mapToInt(lab -> MoveWords.arrow(lab).length()).max().orElse(0);
        Map<String, String> moves = new LinkedHashMap<>();
        for (LabMove lab : comparison.labs()) {
            moves.put(lab.lab().id(), Words.score(lab.after().overall())
                    + column(MoveWords.shownDelta(lab), delta) + column(MoveWords.arrow(lab), arrow));
        }
        return moves;
    }

    private static String column(String text, int width) {
        return width == 0 ? "" : " ".repeat(2 + width - Printable.width(text)) + text;
    }
}
