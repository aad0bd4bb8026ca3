package labscore.report;

import java.util.List;
import java.util.stream.Stream;
import labscore.report.document.Block;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.ruletest.Diagnosis;
import labscore.ruletest.Mismatch;
import labscore.ruletest.PackTestRun;
import labscore.ruletest.RuleTestRun;
import labscore.ruletest.TopicRun;

/** The outcome of rule tests for readers: the tests that failed, then the sum of all. */
final class RuleTestDocument {

    private static final int LEAST_OF_A_RULE = 20;

    private final Document.Builder document = new Document.Builder();

    private RuleTestDocument() {}

    static Document of(RuleTestReport report) {
        RuleTestDocument made = new RuleTestDocument();
        report.run().topics().stream().flatMap(topic -> topic.failures().stream()).forEach(made::failure);
        made.document.paragraph(Line.strong(summary(report))).listing(untested(report.run()));
        if (report.coverage() != null) {
            CoverageSection.add(report.coverage(), made.document);
        }
        return made.document.build();
    }

    private void failure(RuleTestRun run) {
        document.heading(Line.of(run.test().where() + ": ").and(run.test().name(), Style.STRONG));
        List<Table.Row> rows = run.mismatches().stream().filter(RuleTestDocument::isOfNumbers)
                .map(RuleTestDocument::row).toList();
        if (!rows.isEmpty()) {
            document.add(new Table(List.of(
                    Column.text("lab"),
                    Column.text("rule").wrapped(LEAST_OF_A_RULE),
                    Column.number("expected"),
                    Column.number("actual")), rows));
        }
        document.listing(run.mismatches().stream()
                .filter(mismatch -> !isOfNumbers(mismatch) && !(mismatch instanceof Mismatch.Broken))
                .map(mismatch -> Line.of(MismatchText.of(mismatch) + ".")).toList());
        document.listing(run.diagnoses().stream().flatMap(RuleTestDocument::reasons).toList());
        run.mismatches().stream().filter(Mismatch.Broken.class::isInstance)
                .forEach(broken -> document.add(new Block.Verbatim(List.of(MismatchText.of(broken).split("\n")))));
    }

    private static Stream<Line> reasons(Diagnosis diagnosis) {
        List<String> lines = DiagnosisText.lines(diagnosis);
        return Stream.concat(Stream.of(Line.of(lines.get(0))),
                lines.stream().skip(1).map(line -> Line.of(line).indented(1)));
    }

    private static boolean isOfNumbers(Mismatch mismatch) {
        return mismatch instanceof Mismatch.Worth || mismatch instanceof Mismatch.Points;
    }

    private static Table.Row row(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Worth worth) {
            return row(worth.lab(), Line.of(worth.rule()), worth.expected(), worth.actual());
        }
        Mismatch.Points points = (Mismatch.Points) mismatch;
        return row(points.lab(), Line.of("all rules of the topic", Style.FAINT), points.expected(), points.actual());
    }

    private static Table.Row row(String lab, Line rule, Long expected, Long actual) {
        return Table.Row.of(List.of(Cell.of(lab), Cell.of(rule), Cell.of(MismatchText.points(expected)),
                Cell.strong(MismatchText.points(actual))));
    }

    static String summary(RuleTestReport report) {
        PackTestRun run = report.run();
        int topics = (int) run.topics().stream().filter(topic -> !topic.runs().isEmpty()).count();
        String of = Words.count(run.tests(), "test") + " in " + Words.count(topics, "topic");
        String outcome = run.tests() == 0 ? "No test ran"
                : run.failures() == 0 ? of + " passed" : run.failures() + " of " + of + " failed";
        return outcome + (report.leftOut() == 0 ? "." : "; " + report.leftOut() + " others were not asked for.");
    }

    private static List<Line> untested(PackTestRun run) {
        return run.topics().stream().map(TopicRun::tests).filter(topic -> topic.file() == null)
                .map(topic -> Line.of("No tests stand beside " + topic.topic() + ".")).toList();
    }
}
