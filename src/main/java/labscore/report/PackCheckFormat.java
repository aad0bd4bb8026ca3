package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import labscore.report.document.Look;
import labscore.report.document.TerminalDocument;

/** Forms that a check of a rule pack can be given in. */
public enum PackCheckFormat {
    /** For the eye, on a terminal. */
    PRETTY,
    /** For programs; described by a JSON Schema. */
    JSON,
    /** For code hosts and editors: the Static Analysis Results Interchange Format, 2.1.0. */
    SARIF,
    /** For the log of a GitHub workflow, which puts the findings beside the lines. */
    GITHUB;

    /** As users type it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All as users type them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PackCheckFormat::word).toList();
    }

    public static Optional<PackCheckFormat> ofWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
    }

    /**
     * The whole check as text that ends with a line feed.
     *
     * @param look for {@link #PRETTY}; the others don't depend on the terminal
     */
    public String of(PackCheck check, Look look) {
        return switch (this) {
            case PRETTY -> TerminalDocument.of(PackCheckDocument.of(check, look.room()), look);
            case JSON -> Json.text(json -> PackCheckJson.write(json, check));
            case SARIF -> Json.text(json -> PackCheckSarif.write(json, check));
            case GITHUB -> PackCheckGithub.of(check);
        };
    }
}
