package labscore.scheme;

import java.util.regex.Pattern;

/** What may be the name of a rule: a sentence that means the same in rule files, YAML, CSV and HTML. */
public final class RuleName {

    public static final String ALLOWED = "3 to 160 letters, digits, blanks and , . : ; ( ) % + / ' ’ – -";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,.:;()%+/'’–-]{3,160}");

    private RuleName() {}

    public static boolean isAllowed(String name) {
        return NAME.matcher(name).matches();
    }
}
