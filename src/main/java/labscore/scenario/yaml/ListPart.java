package labscore.scenario.yaml;

import java.util.List;
import java.util.Optional;
import labscore.problem.LabscoreException;

/**
 * Some items of a list, parsed apart from the file in which they stand.
 *
 * @param end line on which the next item begins; 0 if there is none
 */
public record ListPart(List<Node> items, int end) {

    private static final String KEY = "list:\n";
    private static final String NEXT = "next";

    /**
     * The items, just as they are in the whole file; empty if anything is wrong, or may be. They are parsed
     * between what stands above and below them: a key, and the dash of the next item, at which all that they
     * open must be closed.
     *
     * @param list that is a value at the top of the file; the first line of each item begins with the dash
     * @param first line of the items, 1-based
     * @param lines from the dash of the first item to that of the next, or to the end of the file
     * @param last whether no other item comes after them
     */
    public static Optional<ListPart> parsed(Sequence list, int first, byte[] lines, boolean last) {
        try {
            String text = KEY + TextFile.of(lines, list.source().file()).text() + (last ? "" : dash(list) + NEXT);
            return alone(new TreeBuilder(list.source(), text, first - 2).document())
                    .map(items -> last ? new ListPart(items, 0) : withoutNext(items));
        } catch (LabscoreException wrong) {
            return Optional.empty();
        }
    }

    /** How the first line of an item begins. */
    public static String dash(Sequence list) {
        return " ".repeat(list.column() - 1) + "- ";
    }

    /** Items with no other key after them. */
    private static Optional<List<Node>> alone(Node root) {
        return root instanceof Mapping mapping && mapping.entries().size() == 1
                        && mapping.entries().values().iterator().next().value() instanceof Sequence list
                ? Optional.of(list.items())
                : Optional.empty();
    }

    private static ListPart withoutNext(List<Node> items) {
        int count = items.size() - 1;
        return new ListPart(items.subList(0, count), items.get(count).line());
    }
}
