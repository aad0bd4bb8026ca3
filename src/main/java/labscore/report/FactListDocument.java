package labscore.report;

import java.util.List;
import labscore.analysis.FoundFact;
import labscore.evidence.Fact;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;

/** Facts for readers. */
record FactListDocument(Assessment assessment) {

    private static final int LEAST_OF_LABS = 12;
    private static final int LEAST_OF_WORDS = 24;

    Document of(List<FoundFact> facts) {
        Document.Builder document = new Document.Builder().title(
                Line.strong(assessment.scenario()).and(" · as of " + assessment.asOf(), Style.FAINT));
        if (!facts.isEmpty()) {
            document.add(new Table(columns(), facts.stream().map(this::row).toList()));
        }
        return document.paragraph(summary(facts)).build();
    }

    private static List<Column> columns() {
        return List.of(
                // An id that is cut can't be typed after --drop.
                Column.text("id"),
                Column.text("type").dispensable(1),
                Column.text("labs").shortened(LEAST_OF_LABS),
                Column.text("date"),
                Column.text("confidence").dispensable(2),
                Column.text("status").dispensable(3),
                Column.number("weight"),
                Column.text("what").shortened(LEAST_OF_WORDS).dispensable(4));
    }

    private Table.Row row(FoundFact found) {
        Fact fact = found.fact();
        FactText text = new FactText(assessment.judgement());
        return Table.Row.of(List.of(
                Cell.strong(fact.id()),
                Cell.of(fact.type()),
                Cell.of(String.join(", ", found.labs())),
                Cell.of(fact.date().toString()),
                Cell.of(text.confidence(fact)),
                Cell.of(Words.constant(fact.status().name())),
                weight(found),
                Cell.of(Line.of(text.detail(fact), Style.FAINT))));
    }

    private static Cell weight(FoundFact found) {
        if (found.isMerged()) {
            return Cell.of(Line.of("in " + found.counted().fact().id(), Style.FAINT));
        }
        return found.counted() == null
                ? Cell.of(Line.of(Words.UNKNOWN, Style.FAINT))
                : Cell.of(Words.weight(found.counted().weight()));
    }

    private static String summary(List<FoundFact> facts) {
        if (facts.isEmpty()) {
            return "No fact is like that.";
        }
        long without = facts.stream().filter(found -> found.counted() == null).count();
        String counting = without == 0 ? "." : "; " + Words.UNKNOWN + " stands for " + without
                + " that " + (without == 1 ? "does" : "do") + " not count as of that day.";
        return Words.count(facts.size(), "fact") + counting;
    }
}
