package labscore.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Makes picocli's model of all commands, with what is alike in all of them. */
final class CommandLines {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST_HELP = 100;
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    private CommandLines() {}

    /**
     * Only with the command that the words name, if they name one: picocli takes its time for each.
     *
     * @param width of the terminal, or {@code null}
     */
    static CommandLine of(Integer width, List<String> words) {
        Optional<String> named = words.stream().filter(word -> !word.startsWith("-")).findFirst();
        return named.isPresent() && COMMANDS.containsKey(named.get())
                ? of(width, Map.of(named.get(), COMMANDS.get(named.get())))
                : withAll(width);
    }

    static CommandLine withAll(Integer width) {
        return of(width, COMMANDS);
    }

    private static CommandLine of(Integer width, Map<String, Supplier<Object>> commands) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.meanings());
        alike(line);
        return line.setUsageHelpWidth(width == null ? USUAL_WIDTH : Math.min(width, WIDEST_HELP))
                // A word that begins with @ is a word, not a file of words.
                .setExpandAtFiles(false);
    }

    /** In the order of the help page. */
    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("rank", RankCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("contrast", ContrastCommand::new);
        commands.put("what-if", WhatIfCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("attribute", AttributeCommand::new);
        commands.put("reach", ReachCommand::new);
        commands.put("defend", DefendCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("facts", FactsCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("completion", CompletionCommand::new);
        return Collections.unmodifiableMap(commands);
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
