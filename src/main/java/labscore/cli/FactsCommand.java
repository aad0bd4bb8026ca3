package labscore.cli;

import picocli.CommandLine.Mixin;

/** {@code labscore facts}, which only has commands. */
@picocli.CommandLine.Command(
        name = "facts",
        description = "Look into the evidence of a scenario.",
        synopsisSubcommandLabel = "COMMAND")
final class FactsCommand {

    @Mixin
    private CommonOptions common;
}
