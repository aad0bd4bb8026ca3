package labscore.report;

import java.util.Arrays;
import java.util.List;
import labscore.ruletest.mutation.Mutant;
import labscore.ruletest.mutation.MutationRun;

/** Faults in rules that no test notices, for spreadsheets: a row for each. */
final class MutationCsv {

    private static final List<String> TITLES = List.of("rule", "file", "line", "column", "before", "after");

    private MutationCsv() {}

    static Csv of(MutationRun run) {
        return new Csv(TITLES, run.survivors().stream().map(MutationCsv::row).toList());
    }

    private static List<Object> row(Mutant mutant) {
        return Arrays.asList(mutant.rule().name(), mutant.where().file(), mutant.where().line(),
                mutant.where().column(), MutationDocument.code(mutant.before()),
                mutant.after().isEmpty() ? null : MutationDocument.code(mutant.after()));
    }
}
