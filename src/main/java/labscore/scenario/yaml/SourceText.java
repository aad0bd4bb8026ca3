package labscore.scenario.yaml;

import java.util.List;
import java.util.function.Supplier;
import labscore.problem.Location;
import labscore.problem.Problem;

/** The text of a file, which can show the line of a problem. */
public final class SourceText {

    /** Longer lines are cut in excerpts; what lies behind the cut is shown without one. */
    private static final int EXCERPT = 200;

    private final String file;
    private final Supplier<String> decoded;
    private String text;
    private List<String> lines;

    SourceText(String file, String text) {
        this(file, () -> text);
    }

    /** @param decoded gives the text, when somebody wants to see it */
    SourceText(String file, Supplier<String> decoded) {
        this.file = file;
        this.decoded = decoded;
    }

    /** Its path, as the user would type it. */
    public String file() {
        return file;
    }

    public String text() {
        if (text == null) {
            text = decoded.get();
        }
        return text;
    }

    /** The whole file as the place of a problem. */
    public Problem problem(String found) {
        return Problem.at(Location.of(file), found);
    }

    /** A problem at a place, with the line as excerpt. */
    public Problem problem(int line, int column, String found) {
        return Problem.at(new Location(file, line, column), found).excerpt(excerpt(line, column));
    }

    private String excerpt(int line, int column) {
        if (lines == null) {
            lines = text().lines().toList();
        }
        if (line < 1 || line > lines.size() || column > EXCERPT) {
            return null;
        }
        String whole = ForbiddenCharacters.replacedIn(lines.get(line - 1));
        int end = whole.offsetByCodePoints(0, Math.min(EXCERPT, whole.codePointCount(0, whole.length())));
        return end < whole.length() ? whole.substring(0, end) + " …" : whole;
    }
}
