package labscore.problem;

/** Puts a {@link Problem} into words, in the form that compilers use. */
public final class ProblemText {

    private ProblemText() {}

    /**
     * {@code file:line:column: found [id]}, then indented lines: the excerpt with a caret, what is allowed,
     * the nearest name, the remedy. Ends without a line break.
     */
    public static String of(Problem problem) {
        StringBuilder text = new StringBuilder();
        if (problem.where() != null) {
            text.append(printable(problem.where().toString())).append(": ");
        }
        text.append(printable(problem.found()));
        if (problem.kind() != null) {
            text.append(" [").append(problem.kind().id()).append(']');
        }
        excerpt(problem, text);
        line(text, problem.allowed() == null ? null : "allowed: " + problem.allowed());
        line(text, problem.nearest() == null ? null : "did you mean '" + problem.nearest() + "'?");
        line(text, problem.remedy());
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        if (line != null) {
            text.append("\n  ").append(printable(line));
        }
    }

    private static void excerpt(Problem problem, StringBuilder text) {
        if (problem.excerpt() == null || problem.where() == null || problem.where().line() == 0) {
            return;
        }
        String number = String.valueOf(problem.where().line());
        String source = printable(problem.excerpt().replace('\t', ' '));
        text.append("\n  ").append(number).append(" | ").append(source);
        if (problem.where().column() > 0) {
            text.append("\n  ").append(" ".repeat(number.length())).append(" | ")
                    .append(" ".repeat(problem.where().column() - 1)).append('^');
        }
    }

    /** What files and their names say must not steer the terminal: control characters become {@code ?}. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
