package labscore.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.problem.Problem;
import labscore.report.Schemas;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore facts schema}. */
@picocli.CommandLine.Command(
        name = "schema",
        description = "Print the JSON Schema of files that an editor helps with, or of an answer.")
final class FactsSchemaCommand implements Command {

    @Option(names = "--of", paramLabel = "WHAT", defaultValue = "scenario", completionCandidates = Known.class,
            description = "A kind of file or the JSON of an answer: ${COMPLETION-CANDIDATES}.")
    private String of;

    @Mixin
    private RulesOption rules;
    @Mixin
    private FileOption file;
    @Mixin
    private CommonOptions common;

    /** What has a schema, for help and completion. */
    private static final class Known implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return known().iterator();
        }
    }

    @Override
    public ExitCode run(Desk desk) {
        Optional<EditedFile> edited = EditedFile.ofWord(of);
        file.give(desk, edited.isPresent()
                ? Schemas.text(edited.get().schema(rules.open(desk).judgement()))
                : answer());
        return ExitCode.OK;
    }

    private String answer() {
        if (!Schemas.ANSWERS.contains(of)) {
            throw Problem.of("there is no schema of '" + of + "'").allowed(of, known()).failure();
        }
        return Schemas.ofAnswer(of);
    }

    private static List<String> known() {
        return Stream.concat(EditedFile.words().stream(), Schemas.ANSWERS.stream()).toList();
    }
}
