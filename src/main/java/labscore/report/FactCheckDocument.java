package labscore.report;

import java.util.List;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.report.document.Block;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** A check of facts for readers. */
final class FactCheckDocument {

    private FactCheckDocument() {}

    static Document of(FactCheck check) {
        Document.Builder document = new Document.Builder();
        check.problems().forEach(problem -> document.add(verbatim(problem)));
        return document.paragraph(summary(check)).build();
    }

    private static Block verbatim(Problem problem) {
        return new Block.Verbatim(List.of(ProblemText.of(problem).split("\n")));
    }

    private static Line summary(FactCheck check) {
        String size = check.facts() == null
                ? ""
                : Words.count(check.facts(), "fact") + " in " + Words.count(check.files(), "file") + ", ";
        String findings = check.isPassed() ? "no problems" : Words.count(check.problems().size(), "problem");
        return Line.of(check.scenario() + ": ", Style.FAINT).and(size + findings + ".", Style.STRONG);
    }
}
