package labscore.cli;

import labscore.report.Tool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labscore} itself, which only has commands. */
@picocli.CommandLine.Command(
        name = Tool.NAME,
        version = Tool.NAME + " " + Tool.VERSION,
        description = "Scores and ranks labs by rules that an analyst can read, edit and test.",
        synopsisSubcommandLabel = "COMMAND")
final class Root {

    @Mixin
    private CommonOptions common;

    @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
    private boolean version;
}
