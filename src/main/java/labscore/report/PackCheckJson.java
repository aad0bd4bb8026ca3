package labscore.report;

import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.Severity;

/** A check of a rule pack for programs. */
final class PackCheckJson {

    private PackCheckJson() {}

    static void write(Json json, PackCheck check) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .text("pack", check.pack())
                .number("rules", check.rules())
                .truth("passed", check.isPassed())
                .number("errors", check.count(Severity.ERROR))
                .number("warnings", check.count(Severity.WARNING))
                .objects("findings", check.findings(), PackCheckJson::finding);
    }

    private static void finding(Json json, Problem finding) {
        Location where = finding.where();
        json.text("id", finding.kind().id())
                .text("severity", PackCheckWords.severity(finding))
                .text("file", where.file())
                .number("line", known(where.line()))
                .number("column", known(where.column()))
                .text("found", finding.found())
                .text("allowed", finding.allowed())
                .text("nearest", finding.nearest())
                .text("remedy", finding.remedy())
                .text("excerpt", finding.excerpt());
    }

    private static Integer known(int position) {
        return position == 0 ? null : position;
    }
}
