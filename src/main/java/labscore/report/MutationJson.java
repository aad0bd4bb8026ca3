package labscore.report;

import labscore.ruletest.mutation.Mutant;
import labscore.ruletest.mutation.MutationRun;

/** Faults in rules that no test notices, for programs; its schema is {@code rules-mutate.json}. */
final class MutationJson {

    private MutationJson() {}

    static void write(Json json, MutationRun run) {
        json.number("schemaVersion", 1);
        Tool.write(json)
                .number("mutants", run.mutants())
                .number("survivors", run.survivors().size())
                .objects("rules", run.rules(), (each, rule) -> each
                        .text("rule", rule.rule().name())
                        .number("mutants", rule.mutants())
                        .objects("survivors", rule.survivors(), MutationJson::write));
    }

    private static void write(Json json, Mutant mutant) {
        json.text("file", mutant.where().file())
                .number("line", mutant.where().line())
                .number("column", mutant.where().column())
                .text("before", mutant.before())
                .text("after", mutant.after().isEmpty() ? null : mutant.after());
    }
}
