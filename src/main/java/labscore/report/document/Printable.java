package labscore.report.document;

/** Text as it may be printed, and the room that it takes. */
public final class Printable {

    /** Stands for a character that would steer the terminal. */
    private static final int REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The text on one line: white space becomes a blank, control characters and those that turn the
     * direction of writing become a visible replacement.
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            printable.appendCodePoint(printable(c));
        }
        return printable.toString();
    }

    private static int printable(int c) {
        if (c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return isSteering(c) ? REPLACEMENT : c;
    }

    /** Whether a terminal or reader would act on the character instead of showing it. */
    public static boolean isSteering(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xD800 && c <= 0xDFFF;
    }

    /** Columns that the text takes on a terminal. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width += width(c);
        }
        return width;
    }

    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** East Asian scripts, full-width forms, and pictographs. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
