package labscore.cli;

import labscore.report.Tool;
import picocli.AutoComplete;
import picocli.CommandLine.Mixin;

/** {@code labscore completion}. */
@picocli.CommandLine.Command(
        name = "completion",
        description = "Print a completion script for bash and zsh: source <(labscore completion)")
final class CompletionCommand implements Command {

    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        desk.print(AutoComplete.bash(Tool.NAME, CommandLines.withAll(null)));
        return ExitCode.OK;
    }
}
