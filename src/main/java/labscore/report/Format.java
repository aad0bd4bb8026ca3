package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Forms that an answer can be given in. */
public enum Format {
    /** For the eye, on a terminal. */
    TABLE("txt"),
    /** For programs; described by a JSON Schema. */
    JSON("json"),
    /** For spreadsheets. */
    CSV("csv"),
    /** For documents and tickets. */
    MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** As users type it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All formats as users type them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    public static Optional<Format> ofWord(String word) {
        for (Format format : values()) {
            if (format.word().equalsIgnoreCase(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that the ending of a file's name stands for. */
    public static Optional<Format> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith("." + format.extension) || name.endsWith("." + format.word())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
