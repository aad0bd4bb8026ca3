package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Forms that the outcome of rule tests can be given in. */
public enum RuleTestFormat {
    /** For the eye, on a terminal. */
    PRETTY("txt"),
    /** For programs; described by a JSON Schema. */
    JSON("json"),
    /** The XML that continuous integration reads. */
    JUNIT("xml");

    private final String extension;

    RuleTestFormat(String extension) {
        this.extension = extension;
    }

    /** As users type it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All formats as users type them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RuleTestFormat::word).toList();
    }

    public static Optional<RuleTestFormat> ofWord(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
    }

    /** The format that the ending of a file's name stands for. */
    public static Optional<RuleTestFormat> ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
    }
}
