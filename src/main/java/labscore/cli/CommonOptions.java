package labscore.cli;

import picocli.CommandLine.Option;

/** Options of every command; all but help take effect through {@link Switches}. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help and exit.", order = 100)
    private boolean help;

    @Option(names = {"-q", "--quiet"}, description = "No notes on standard error.", order = 101)
    private boolean quiet;

    @Option(names = {"--color", "--no-color"}, description = "With or without colour, wherever it goes.", order = 102)
    private boolean[] colour;

    @Option(names = "--debug", description = "Show where an error arose.", order = 103)
    private boolean debug;
}
