package labscore.cli;

import java.util.List;
import labscore.problem.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class WrongWords {

    private WrongWords() {}

    static Problem of(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        String help = "See '" + spec.qualifiedName() + " --help'.";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(spec, unmatched.getUnmatched().get(0)).remedy(help);
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return Problem.of(missing.getMissing().get(0).paramLabel() + " is missing").remedy(help);
        }
        return Problem.of(wrong.getMessage()).remedy(help);
    }

    private static Problem unmatched(CommandSpec spec, String word) {
        if (word.startsWith("-")) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return Problem.of("there is no option '" + name + "'").allowed(name, options(spec)).allowed(null);
        }
        if (!spec.subcommands().isEmpty()) {
            return Problem.of("there is no command '" + word + "'")
                    .allowed(word, List.copyOf(spec.subcommands().keySet()));
        }
        return Problem.of("'" + word + "' is one word too many");
    }

    private static List<String> options(CommandSpec spec) {
        return spec.options().stream().flatMap(option -> List.of(option.names()).stream()).toList();
    }
}
