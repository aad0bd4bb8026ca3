package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import labscore.condition.Span;

/** Changes to a text, made at offsets of the original; line breaks are never added or removed. */
final class Edits {

    private record Edit(int start, int end, String replacement, int order) {}

    private final List<Edit> edits = new ArrayList<>();

    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** As insert, ahead of what else is inserted there, whenever it is asked for. */
    void insertFirst(int at, String text) {
        edits.add(new Edit(at, at, text, -1));
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text, edits.size()));
    }

    /** Leaves nothing but the line breaks of a stretch. */
    void blank(String original, int start, int end) {
        replace(start, end, blanked(original.substring(start, end)));
    }

    /** The text with a space for each character that is not a line break. */
    static String blanked(String text) {
        return text.replaceAll("[^\n]", " ");
    }

    /** The text with all changes; changes at one place stand in the order they were asked for. */
    String applyTo(String original) {
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::order));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : inOrder) {
            text.append(original, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return text.append(original, at, original.length()).toString();
    }

    /** A stretch of the text with its changes, all of which are within it, in one line. */
    String applyTo(String original, Span stretch) {
        String all = applyTo(original);
        int grown = all.length() - original.length();
        return all.substring(stretch.start(), stretch.end() + grown).replace('\n', ' ');
    }
}
