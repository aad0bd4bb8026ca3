package labscore.cli;

import picocli.CommandLine.Mixin;

/** {@code labscore rules}, which only has commands. */
@picocli.CommandLine.Command(
        name = "rules",
        description = "Write, check and test the rules of a pack.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

    @Mixin
    private CommonOptions common;
}
