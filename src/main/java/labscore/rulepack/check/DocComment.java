package labscore.rulepack.check;

import java.util.stream.Collectors;

/** Finds the comment that documents a declaration, which Drools' parser leaves out of its tree. */
final class DocComment {

    private static final String OPENS = "/**";
    private static final String CLOSES = "*/";
    private static final String DECLARE = "declare";

    private DocComment() {}

    /** Its text in one line, or {@code null} if the name at {@code nameStart} has none. */
    static String before(String text, int nameStart) {
        String head = text.substring(0, nameStart).stripTrailing();
        if (!head.endsWith(DECLARE)) {
            return null;
        }
        String comment = head.substring(0, head.length() - DECLARE.length()).stripTrailing();
        int from = comment.lastIndexOf(OPENS);
        int to = from < 0 ? -1 : comment.indexOf(CLOSES, from + OPENS.length());
        return to < 0 || to + CLOSES.length() < comment.length() ? null
                : oneLine(comment.substring(from + OPENS.length(), to));
    }

    private static String oneLine(String comment) {
        return comment.lines().map(String::strip).map(line -> line.startsWith("*") ? line.substring(1).strip() : line)
                .filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
