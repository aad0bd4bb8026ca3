package labscore.report;

import java.util.List;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.ruletest.mutation.Mutant;
import labscore.ruletest.mutation.MutationRun;
import labscore.ruletest.mutation.RuleMutation;

/** Faults in rules that no test notices, for readers. */
final class MutationDocument {

    private static final int LEAST_OF_CODE = 20;
    private static final String LEFT_OUT = "left out";

    private MutationDocument() {}

    static Document of(MutationRun run) {
        Document.Builder document = new Document.Builder();
        run.rules().stream().filter(rule -> !rule.survivors().isEmpty()).forEach(rule -> add(document, rule));
        return document.paragraph(Line.strong(summary(run))).build();
    }

    private static void add(Document.Builder document, RuleMutation rule) {
        document.heading(Line.of(rule.rule().name()))
                .paragraph(Line.of(rule.survivors().get(0).where().file() + ": " + noticed(rule), Style.FAINT))
                .add(new Table(List.of(
                        Column.text("at"),
                        Column.text("instead of").wrapped(LEAST_OF_CODE),
                        Column.text("this").wrapped(LEAST_OF_CODE)),
                        rule.survivors().stream().map(MutationDocument::row).toList()));
    }

    private static String noticed(RuleMutation rule) {
        return rule.survivors().size() + " of " + Words.count(rule.mutants(), "fault") + " not noticed by any test";
    }

    private static Table.Row row(Mutant mutant) {
        return Table.Row.of(List.of(
                Cell.of(mutant.where().line() + ":" + mutant.where().column()),
                Cell.of(code(mutant.before())),
                mutant.after().isEmpty() ? Cell.of(Line.of(LEFT_OUT, Style.FAINT)) : Cell.of(code(mutant.after()))));
    }

    /** In one line, however its author broke it. */
    static String code(String written) {
        return written.replaceAll("\\s+", " ");
    }

    private static String summary(MutationRun run) {
        int survivors = run.survivors().size();
        String faults = Words.count(run.mutants(), "fault") + " in " + Words.count(run.rules().size(), "rule");
        return survivors == 0 ? faults + ", and the tests notice each of them."
                : faults + ": the tests miss " + survivors + ", " + Figures.score(run.survivingPercent()) + "%.";
    }
}
