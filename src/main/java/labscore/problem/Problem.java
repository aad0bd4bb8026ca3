package labscore.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something a user can mend: where it stands, what was found, what is allowed, which name comes
 * nearest, and what to do. Values only; {@link ProblemText} makes the words.
 *
 * @param where place in the user's file, or {@code null} for a command line
 * @param found what is wrong, one clause without a full stop
 * @param allowed what would be right, or {@code null}
 * @param nearest the name that was probably meant, or {@code null}
 * @param remedy what to do, one sentence, or {@code null}
 * @param excerpt the source line at {@code where}, or {@code null}
 * @param kind what kind of mistake it is, or {@code null} where kinds have no names
 */
public record Problem(
        Location where, String found, String allowed, String nearest, String remedy, String excerpt,
        FindingKind kind) {

    /** A problem at a place. */
    public static Problem at(Location where, String found) {
        return new Problem(where, found, null, null, null, null, null);
    }

    /** A problem of the command line, which has no place in a file. */
    public static Problem of(String found) {
        return at(null, found);
    }

    public Problem allowed(String text) {
        return new Problem(where, found, text, nearest, remedy, excerpt, kind);
    }

    /** Names the candidates as allowed and, if one is near to {@code name}, that one as probably meant. */
    public Problem allowed(String name, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return this;
        }
        Optional<String> near = Nearest.to(name, candidates);
        return new Problem(where, found, String.join(", ", candidates), near.orElse(null), remedy, excerpt, kind);
    }

    /** Names the candidate near to {@code name} as probably meant; for candidates too many to list. */
    public Problem nearest(String name, Collection<String> candidates) {
        Optional<String> near = Nearest.to(name, candidates);
        return new Problem(where, found, allowed, near.orElse(null), remedy, excerpt, kind);
    }

    public Problem remedy(String text) {
        return new Problem(where, found, allowed, nearest, text, excerpt, kind);
    }

    public Problem excerpt(String line) {
        return new Problem(where, found, allowed, nearest, remedy, line, kind);
    }

    public Problem kind(FindingKind ofMistake) {
        return new Problem(where, found, allowed, nearest, remedy, excerpt, ofMistake);
    }

    /** The same problem, known by another place. */
    public Problem movedTo(Location place) {
        return new Problem(place, found, allowed, nearest, remedy, excerpt, kind);
    }

    /** The problem as an exception, for those who can't go on. */
    public LabscoreException failure() {
        return new LabscoreException(List.of(this));
    }
}
