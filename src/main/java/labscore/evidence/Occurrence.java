package labscore.evidence;

import java.util.Objects;

/**
 * What a fact reports: facts with equal occurrences are reports of one event. A fact without an event
 * name stands for itself.
 *
 * @param type of the fact
 * @param event name of the event, or {@code null}
 * @param id of the fact if it names no event, else {@code null}
 */
record Occurrence(String type, String event, String id) {

    /** Quicker than the hash of all parts, of which one tells occurrences apart. */
    @Override
    public int hashCode() {
        return (event == null ? id : event).hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Occurrence other && type.equals(other.type)
                && Objects.equals(event, other.event) && Objects.equals(id, other.id);
    }

    static Occurrence of(Fact fact) {
        return new Occurrence(fact.type(), fact.event(), fact.event() == null ? fact.id() : null);
    }
}
