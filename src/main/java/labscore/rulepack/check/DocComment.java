package labscore.rulepack.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comment that documents a declaration, which Drools' parser leaves out of its tree. */
final class DocComment {

    private static final Pattern LAST = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*declare\\s+$", Pattern.DOTALL);

    private DocComment() {}

    /** Its text in one line, or {@code null} if the name at {@code nameStart} has none. */
    static String before(String text, int nameStart) {
        int from = text.lastIndexOf("/**", nameStart);
        if (from < 0) {
            return null;
        }
        Matcher matcher = LAST.matcher(text.substring(from, nameStart));
        return matcher.find() ? matcher.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip() : null;
    }
}
