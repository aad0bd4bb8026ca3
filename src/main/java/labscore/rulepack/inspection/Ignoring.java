package labscore.rulepack.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.problem.FindingKind;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.SourceText;

/** Leaves out the findings that comments ask to be ignored, and finds what is wrong with such comments. */
final class Ignoring {

    private static final String FORM = "// labscore ignore:finding-id reason";

    private final Map<String, FindingKind> kinds = new TreeMap<>();
    private final List<Problem> left;
    private final boolean complete;

    /**
     * @param kinds all that there are
     * @param found in the files
     * @param complete whether all was looked for, so that what was not found is not there
     */
    Ignoring(Collection<FindingKind> kinds, Collection<Problem> found, boolean complete) {
        kinds.forEach(kind -> this.kinds.put(kind.id(), kind));
        this.left = new ArrayList<>(found);
        this.complete = complete;
    }

    /** What is left to tell. */
    List<Problem> left() {
        return left;
    }

    void heed(SourceText source) {
        IgnoreComment.in(source).forEach(this::heed);
    }

    private void heed(IgnoreComment comment) {
        if (comment.ids().isEmpty()) {
            left.add(malformed(comment, "a comment to labscore that it can't read").allowed(FORM));
        } else if (comment.reason().isEmpty()) {
            left.add(malformed(comment, "nothing is ignored without a reason").allowed(FORM)
                    .remedy("Say behind the id why it is right as it stands."));
        } else {
            comment.ids().forEach(id -> heed(id, comment));
        }
    }

    private void heed(String id, IgnoreComment comment) {
        FindingKind kind = kinds.get(id);
        if (kind == null) {
            left.add(malformed(comment, "there is no finding '" + id + "' to ignore").nearest(id, kinds.keySet())
                    .remedy("Take the id that stands in brackets behind the finding."));
        } else if (!kind.isIgnorable()) {
            left.add(malformed(comment, "'" + id + "' can't be ignored")
                    .remedy("The pack would not run as its author means it: mend what is found."));
        } else if (!left.removeIf(problem -> isMeant(problem, kind, comment)) && complete) {
            left.add(comment.source().problem(IgnoreKind.IGNORE_UNUSED, comment.offset(),
                    "there is no '" + id + "' here to ignore").remedy("Delete the comment, or move it to the line "
                    + "of the finding or the line before."));
        }
    }

    private static boolean isMeant(Problem problem, FindingKind kind, IgnoreComment comment) {
        Location where = problem.where();
        return problem.kind() == kind && where != null && where.file().equals(comment.source().file())
                && where.line() == comment.line();
    }

    private static Problem malformed(IgnoreComment comment, String found) {
        return comment.source().problem(IgnoreKind.IGNORE_MALFORMED, comment.offset(), found);
    }
}
