package labscore.cli;

import java.util.List;
import java.util.Optional;
import labscore.problem.LabscoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line as a function: words in, streams written, exit code out. */
public final class Cli {

    private final Desk desk;
    private final Errors errors;

    private Cli(Desk desk) {
        this.desk = desk;
        this.errors = new Errors(desk.console(), desk.switches());
    }

    /** @return the exit code: 0 ran, 1 a check failed, 2 could not run */
    public static int run(String[] words, Console console, Door.Opener opener) {
        return new Cli(new Desk(console, new Switches(List.of(words)), opener)).run(words).code();
    }

    private ExitCode run(String[] words) {
        ExitCode code = answered(words);
        try {
            desk.opener().finish();
            return code;
        } catch (RuntimeException | Error failure) {
            errors.tellInternal(failure);
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private ExitCode answered(String[] words) {
        try {
            Optional<Command> plain = PlainLine.command(desk.switches().words());
            if (plain.isPresent()) {
                return plain.get().run(desk);
            }
            return run(parsed(words));
        } catch (ParameterException wrongWords) {
            errors.tell(WrongWords.of(wrongWords).failure());
        } catch (LabscoreException failure) {
            errors.tell(failure);
        } catch (RuntimeException | Error failure) {
            errors.tellInternal(failure);
        }
        return ExitCode.COULD_NOT_RUN;
    }

    private ParseResult parsed(String[] words) {
        Optional<CommandLines.Alone> alone = CommandLines.alone(desk.switches().words());
        if (alone.isPresent()) {
            try {
                ParseResult parsed = alone.get().line().parseArgs(alone.get().words().toArray(String[]::new));
                if (!parsed.isUsageHelpRequested()) {
                    return parsed;
                }
            } catch (ParameterException toldBelow) {
                // The command does not know where it stands, which help and complaints have to say.
            }
        }
        return CommandLines.of(desk.console().width(), desk.switches().words()).parseArgs(words);
    }

    private ExitCode run(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine line = last.commandSpec().commandLine();
        if (last.isUsageHelpRequested()) {
            desk.print(line.getUsageMessage(ansi(desk.console().isOutTerminal())));
            return ExitCode.OK;
        }
        if (last.isVersionHelpRequested()) {
            desk.print(String.join("\n", line.getCommandSpec().version()) + "\n");
            return ExitCode.OK;
        }
        if (last.commandSpec().userObject() instanceof Command command) {
            return command.run(desk);
        }
        errors.write(line.getUsageMessage(ansi(desk.console().isErrTerminal())));
        return ExitCode.COULD_NOT_RUN;
    }

    private Ansi ansi(boolean terminal) {
        return desk.switches().colour(desk.console().environment(), terminal) ? Ansi.ON : Ansi.OFF;
    }
}
