package labscore.scenario.known;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import labscore.scenario.yaml.ListPart;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Sequence;

/**
 * The items of a list whose lines differ between an earlier and a later form of a file. In both forms the
 * first of them begins with the same dash at the same place, and all behind the last is the same.
 *
 * @param first of them, 0-based
 * @param end the first item behind them; if there is none, the number of items
 * @param from where the line of the first begins in both forms
 * @param to where the lines of the last end in the later form
 */
record ChangedItems(int first, int end, int from, int to) {

    private static final int STEP = 256;

    /** Empty if more than items differs, or if items do not begin in lines of their own. */
    static Optional<ChangedItems> between(byte[] before, byte[] after, Sequence list) {
        String dash = ListPart.dash(list);
        int[] starts = starts(new String(before, StandardCharsets.ISO_8859_1), dash, list.items());
        int beginning = sameAtBeginning(before, after);
        if (starts.length == 0 || starts[0] + dash.length() > beginning) {
            return Optional.empty();
        }
        int first = 0;
        while (first + 1 < starts.length && starts[first + 1] + dash.length() <= beginning) {
            first++;
        }
        int ending = before.length - sameAtEnd(before, after, Math.min(before.length, after.length) - beginning);
        int end = first + 1;
        // What stands before an item in its line is its own only if the break of the line above is the same too.
        while (end < starts.length && starts[end] <= ending) {
            end++;
        }
        int behind = end == starts.length ? 0 : before.length - starts[end];
        return Optional.of(new ChangedItems(first, end, starts[first], after.length - behind));
    }

    /** Where the lines of items begin; none if not each begins with a dash. */
    private static int[] starts(String text, String dash, List<Node> items) {
        int[] starts = new int[items.size()];
        int line = 1;
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            for (; line < items.get(i).line(); line++) {
                start = text.indexOf('\n', start) + 1;
            }
            if (!text.startsWith(dash, start)) {
                return new int[0];
            }
            starts[i] = start;
        }
        return hasOtherBreaks(text) ? new int[0] : starts;
    }

    /** To YAML, a carriage return breaks a line without a line feed too. */
    private static boolean hasOtherBreaks(String text) {
        return text.indexOf('\r') >= 0 && text.replace("\r\n", "").indexOf('\r') >= 0;
    }

    private static int sameAtBeginning(byte[] before, byte[] after) {
        int differs = Arrays.mismatch(before, after);
        return differs < 0 ? before.length : differs;
    }

    private static int sameAtEnd(byte[] before, byte[] after, int most) {
        int same = 0;
        while (same + STEP <= most && isSame(before, after, same + STEP, same)) {
            same += STEP;
        }
        while (same < most && isSame(before, after, same + 1, same)) {
            same++;
        }
        return same;
    }

    /** Both are counted from the end. */
    private static boolean isSame(byte[] before, byte[] after, int from, int to) {
        return Arrays.equals(
                before, before.length - from, before.length - to, after, after.length - from, after.length - to);
    }
}
