package labscore.report;

import labscore.problem.Problem;

/** A check of facts for programs. */
final class FactCheckJson {

    private FactCheckJson() {}

    static void write(Json json, FactCheck check) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .text("scenario", check.scenario())
                .number("files", check.files())
                .number("facts", check.facts())
                .truth("passed", check.isPassed())
                .objects("problems", check.problems(), FactCheckJson::problem);
    }

    static void problem(Json json, Problem problem) {
        json.text("file", problem.where() == null ? null : problem.where().file())
                .number("line", position(problem.where() == null ? 0 : problem.where().line()))
                .number("column", position(problem.where() == null ? 0 : problem.where().column()))
                .text("found", problem.found())
                .text("allowed", problem.allowed())
                .text("nearest", problem.nearest())
                .text("remedy", problem.remedy());
    }

    private static Integer position(int number) {
        return number == 0 ? null : number;
    }
}
