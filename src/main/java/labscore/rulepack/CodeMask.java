package labscore.rulepack;

/** Tells code from comments and strings in a rule file. */
public final class CodeMask {

    private final String text;
    private final StringBuilder code = new StringBuilder();

    private CodeMask(String text) {
        this.text = text;
    }

    /** The text with a space for each character of a comment or a string, line breaks kept. */
    public static String of(String text) {
        CodeMask mask = new CodeMask(text);
        while (mask.at() < text.length()) {
            mask.step();
        }
        return mask.code.toString();
    }

    private int at() {
        return code.length();
    }

    private void step() {
        if (text.startsWith("//", at())) {
            blankTo(text.indexOf('\n', at()));
        } else if (text.startsWith("/*", at())) {
            int close = text.indexOf("*/", at() + 2);
            blankTo(close < 0 ? close : close + 2);
        } else if (text.charAt(at()) == '"') {
            blankTo(endOfString());
        } else {
            code.append(text.charAt(at()));
        }
    }

    private int endOfString() {
        int i = at() + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private void blankTo(int end) {
        int stop = end < 0 ? text.length() : end;
        while (at() < stop) {
            code.append(text.charAt(at()) == '\n' ? '\n' : ' ');
        }
    }
}
