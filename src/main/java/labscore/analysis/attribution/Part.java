package labscore.analysis.attribution;

import java.util.List;
import labscore.analysis.change.Change;

/**
 * What is made or left out as one when the way between two scenarios is split.
 *
 * @param kind what it is about
 * @param changes made together; several in a {@link Kind#CHANGE} make sense only together, such as a fact
 *     and the one that it supersedes, or a lab and the facts that need it
 * @param begun ids of facts that only count at the later date, if this part moves what counts; else empty
 * @param ceased ids of facts that no longer count at the later date; likewise
 */
public record Part(Kind kind, List<Change> changes, List<String> begun, List<String> ceased) {

    /** What a part is about. */
    public enum Kind {
        /** A single change, or a few that belong together. */
        CHANGE,
        /** Facts and labs changed, and facts that begin or cease to count between the dates. */
        EVIDENCE,
        /** Points of rules, or another rule pack with its rules, scales and weights. */
        RULES,
        /** Weights of dimensions, by themselves or by another profile. */
        WEIGHTS,
        /** The passage of time: the same facts, older or younger. */
        TIME
    }

    public Part {
        changes = List.copyOf(changes);
        begun = List.copyOf(begun);
        ceased = List.copyOf(ceased);
    }

    static Part of(Kind kind, List<Change> changes) {
        return new Part(kind, changes, List.of(), List.of());
    }

    /** Whether it moves the day as of which facts count. */
    boolean movesCounting() {
        return !begun.isEmpty() || !ceased.isEmpty();
    }
}
