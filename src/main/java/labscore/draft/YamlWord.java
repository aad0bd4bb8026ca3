package labscore.draft;

import java.util.regex.Pattern;

/** Text as it stands in a YAML file: bare where nothing in it means anything else, else in quotes. */
final class YamlWord {

    private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’'-]*[\\p{L}\\p{N}]");
    private static final Pattern MEANS_A_VALUE = Pattern.compile("(?i)true|false|null");

    private YamlWord() {}

    static String of(String text) {
        return BARE.matcher(text).matches() && !MEANS_A_VALUE.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
