package labscore.cli;

import java.util.Locale;
import java.util.Optional;
import labscore.report.Format;
import picocli.CommandLine.Option;

/** Where text goes. */
final class FileOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Write to a file, whole or not at all; - is standard output.")
    private String file;

    boolean isFile() {
        return file != null && !file.equals(STANDARD_OUTPUT);
    }

    /** Whether the answer goes to a file whose name ends so. */
    boolean endsWith(String ending) {
        return isFile() && file.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The format that the file's name asks for, if there is a file and its ending says so. */
    Optional<Format> format() {
        return name().flatMap(Format::ofFile);
    }

    /** The file's name, if there is a file. */
    Optional<String> name() {
        return isFile() ? Optional.of(file) : Optional.empty();
    }

    void give(Desk desk, String text) {
        if (isFile()) {
            new WholeFile(desk.path(file)).write(text);
            desk.note("wrote " + file);
        } else {
            desk.print(text);
        }
    }
}
