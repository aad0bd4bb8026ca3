package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import labscore.problem.Problem;
import labscore.report.Schemas;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore facts schema}. */
@picocli.CommandLine.Command(
        name = "schema", description = "Print the JSON Schema of scenario files, for editors, or of an answer.")
final class FactsSchemaCommand implements Command {

    private static final String SCENARIO = "scenario";

    @Option(names = "--of", paramLabel = "WHAT", defaultValue = SCENARIO,
            description = "scenario, or the JSON of an answer: rank, explain, contrast, gap-change, compare, "
                    + "attribute, reach, defend, facts, rules-check.")
    private String of;

    @Mixin
    private RulesOption rules;
    @Mixin
    private FileOption file;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        file.give(desk, of.equals(SCENARIO) ? Schemas.text(rules.open(desk).factSchema()) : answer());
        return ExitCode.OK;
    }

    private String answer() {
        if (!Schemas.ANSWERS.contains(of)) {
            List<String> all = new ArrayList<>(Schemas.ANSWERS);
            all.add(SCENARIO);
            throw Problem.of("there is no schema of '" + of + "'").allowed(of, all).failure();
        }
        return Schemas.ofAnswer(of);
    }
}
