package labscore.rulepack;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells code from comments and strings in a rule file. What opens a string that does not close on its
 * line, or a comment that does not close at all, is left in the code for the checks to find.
 */
public final class CodeMask {

    private final String text;
    private final boolean keepsStrings;
    private final StringBuilder code = new StringBuilder();
    private final List<Integer> lineComments = new ArrayList<>();

    private CodeMask(String text, boolean keepsStrings) {
        this.text = text;
        this.keepsStrings = keepsStrings;
    }

    /** The text with a space for each character of a comment or a string, line breaks kept. */
    public static String of(String text) {
        return new CodeMask(text, false).masked();
    }

    /** The text with a space for each character of a comment, line breaks kept. */
    public static String withoutComments(String text) {
        return new CodeMask(text, true).masked();
    }

    /** Offsets of the comments that end with their line. */
    public static List<Integer> lineComments(String text) {
        CodeMask mask = new CodeMask(text, false);
        mask.masked();
        return List.copyOf(mask.lineComments);
    }

    private String masked() {
        while (at() < text.length()) {
            step();
        }
        return code.toString();
    }

    private int at() {
        return code.length();
    }

    private void step() {
        if (text.startsWith("//", at())) {
            lineComments.add(at());
            blankTo(text.indexOf('\n', at()));
        } else if (text.startsWith("/*", at())) {
            comment(text.indexOf("*/", at() + 2));
        } else if (text.charAt(at()) == '"') {
            string(endOfString());
        } else {
            code.append(text.charAt(at()));
        }
    }

    private void comment(int close) {
        if (close < 0) {
            code.append("/*");
        }
        blankTo(close < 0 ? close : close + 2);
    }

    private void string(int end) {
        if (end < 0) {
            code.append('"');
            blankTo(text.indexOf('\n', at()));
        } else if (keepsStrings) {
            code.append(text, at(), end);
        } else {
            blankTo(end);
        }
    }

    /** Offset behind the closing quote, or -1 if there is none on this line. */
    private int endOfString() {
        for (int i = at() + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '"') {
                return i + 1;
            } else if (text.startsWith("\\\"", i) || text.startsWith("\\\\", i)) {
                i++;
            }
        }
        return -1;
    }

    private void blankTo(int end) {
        int stop = end < 0 ? text.length() : end;
        while (at() < stop) {
            code.append(text.charAt(at()) == '\n' ? '\n' : ' ');
        }
    }
}
