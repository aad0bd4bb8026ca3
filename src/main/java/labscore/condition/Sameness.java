package labscore.condition;

import java.util.HashMap;
import java.util.Map;

/** Which of the things that a condition speaks of are known to be equal wherever it holds. */
final class Sameness {

    private final Map<Object, Object> representatives;

    Sameness() {
        this(new HashMap<>());
    }

    private Sameness(Map<Object, Object> representatives) {
        this.representatives = representatives;
    }

    /** What is known here, for a part whose own findings hold only within it. */
    Sameness within() {
        return new Sameness(new HashMap<>(representatives));
    }

    /** Takes two for equal; nothing is learnt from {@code null}. */
    void join(Object one, Object other) {
        if (one != null && other != null && !areSame(one, other)) {
            representatives.put(representative(one), representative(other));
        }
    }

    boolean areSame(Object one, Object other) {
        return representative(one).equals(representative(other));
    }

    private Object representative(Object of) {
        Object at = of;
        for (Object next = representatives.get(at); next != null; next = representatives.get(at)) {
            at = next;
        }
        return at;
    }
}
