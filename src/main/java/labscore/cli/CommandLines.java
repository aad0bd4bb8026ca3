package labscore.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Makes picocli's model of all commands, with what is alike in all of them. */
final class CommandLines {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST_HELP = 100;
    private static final List<Named> COMMANDS = commands();

    private CommandLines() {}

    /**
     * A command.
     *
     * @param below commands that are behind it; none if it is not a group of them
     */
    private record Named(String name, Supplier<Object> command, List<Named> below) {

        Named(String name, Supplier<Object> command) {
            this(name, command, List.of());
        }

        CommandLine line() {
            CommandLine line = new CommandLine(command.get());
            below.forEach(named -> line.addSubcommand(named.name(), named.line()));
            return line;
        }
    }

    /**
     * A command and the words behind its name.
     *
     * @param line of the command, which does not know that it stands below others: for words that are right
     */
    record Alone(CommandLine line, List<String> words) {}

    /**
     * The command that the first words name, if they do. To picocli, which takes its time for each command,
     * that is half the work.
     */
    static Optional<Alone> alone(List<String> words) {
        List<Named> choice = COMMANDS;
        for (int i = 0; i < words.size(); i++) {
            Optional<Named> named = named(choice, words.get(i));
            if (named.isEmpty()) {
                return Optional.empty();
            }
            choice = named.get().below();
            if (choice.isEmpty()) {
                return Optional.of(new Alone(
                        named.get().line().setExpandAtFiles(false), words.subList(i + 1, words.size())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> named(List<Named> commands, String word) {
        return commands.stream().filter(command -> command.name().equals(word)).findFirst();
    }

    /**
     * Only with the command that the words name, if they name one.
     *
     * @param width of the terminal, or {@code null}
     */
    static CommandLine of(Integer width, List<String> words) {
        return root(width, words.stream().filter(word -> !word.startsWith("-")).findFirst()
                .flatMap(word -> named(COMMANDS, word)).map(List::of).orElse(COMMANDS));
    }

    static CommandLine withAll(Integer width) {
        return root(width, COMMANDS);
    }

    private static CommandLine root(Integer width, List<Named> commands) {
        CommandLine line = new Named("", Root::new, commands).line();
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.meanings());
        alike(line);
        return line.setUsageHelpWidth(width == null ? USUAL_WIDTH : Math.min(width, WIDEST_HELP))
                // A word that begins with @ is a word, not a file of words.
                .setExpandAtFiles(false);
    }

    /** In the order of the help page. */
    private static List<Named> commands() {
        return List.of(
                new Named("rank", RankCommand::new),
                new Named("explain", ExplainCommand::new),
                new Named("why-not", WhyNotCommand::new),
                new Named("contrast", ContrastCommand::new),
                new Named("what-if", WhatIfCommand::new),
                new Named("compare", CompareCommand::new),
                new Named("attribute", AttributeCommand::new),
                new Named("reach", ReachCommand::new),
                new Named("defend", DefendCommand::new),
                new Named("watch", WatchCommand::new),
                new Named("facts", FactsCommand::new, List.of(
                        new Named("check", FactsCheckCommand::new),
                        new Named("list", FactsListCommand::new),
                        new Named("schema", FactsSchemaCommand::new))),
                new Named("rules", RulesCommand::new, List.of(
                        new Named("new", RulesNewCommand::new),
                        new Named("check", RulesCheckCommand::new),
                        new Named("test", RulesTestCommand::new),
                        new Named("list", RulesListCommand::new),
                        new Named("show", RulesShowCommand::new),
                        new Named("diff", RulesDiffCommand::new),
                        new Named("mutate", RulesMutateCommand::new),
                        new Named("doc", RulesDocCommand::new))),
                new Named("completion", CompletionCommand::new));
    }

    private static void alike(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.abbreviateSynopsis(true)
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        line.getSubcommands().values().forEach(CommandLines::alike);
    }
}
