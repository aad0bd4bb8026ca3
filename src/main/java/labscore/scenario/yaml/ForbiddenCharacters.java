package labscore.scenario.yaml;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that no text may hold, since they steer terminals or make text look other than it is:
 * control characters, marks that turn the direction of writing, and halves of characters.
 */
final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** Index of the first forbidden character, line breaks and tabs aside. */
    static OptionalInt firstIn(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@code U+0007}. */
    static String name(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** {@code text} with a question mark for each forbidden character. */
    static String replacedIn(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isForbidden(c) ? '?' : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isForbidden(int c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !layout && (Character.isISOControl(c) || direction || Character.getType(c) == Character.SURROGATE);
    }
}
