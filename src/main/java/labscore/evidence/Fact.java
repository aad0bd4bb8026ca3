package labscore.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import labscore.problem.Location;

/**
 * One dated, sourced thing that happened or is the case, as a scenario states it. Values that the
 * scenario leaves open are {@code null} or missing from {@code fields}: unknown is never false or 0.
 *
 * @param id unique in its scenario
 * @param type name of a declared type
 * @param fields values by field name: String (enum constants too, by name), Integer, Double, Boolean
 *     or {@link EvidenceDate}
 * @param date when it happened, or a state began
 * @param until last day of a state, or {@code null} while it lasts
 * @param known when it became public, if that was before {@code date} was over; else {@code null}
 * @param confidence 0 to 1
 * @param sources at least one
 * @param event name shared by reports of one event, or {@code null}
 * @param status how far it has come
 * @param contested whether sources disagree
 * @param supersedes id of the fact that this one replaces, or {@code null}
 * @param reverses id of the fact that this one undoes, or {@code null}
 * @param note the collector's remark, or {@code null}
 * @param where in which file it stands
 */
public record Fact(
        String id,
        String type,
        Map<String, Object> fields,
        EvidenceDate date,
        EvidenceDate until,
        EvidenceDate known,
        double confidence,
        List<Source> sources,
        String event,
        Status status,
        boolean contested,
        String supersedes,
        String reverses,
        String note,
        Location where) {

    public Fact {
        fields = FieldValues.copyOf(fields);
        sources = List.copyOf(sources);
    }

    /**
     * The value of a field, {@code null} if it is not known; for who asks many facts for it.
     *
     * @param place of the field, see {@link EvidenceType#placeOf}
     */
    public Object value(String field, int place) {
        return ((FieldValues) fields).get(field, place);
    }

    /** Whether the two are the same but for where they stand. Java's own comparison of records starts slowly. */
    public boolean saysTheSameAs(Fact other) {
        return id.equals(other.id) && type.equals(other.type) && fields.equals(other.fields)
                && Objects.equals(date, other.date) && Objects.equals(until, other.until)
                && Objects.equals(known, other.known) && Double.compare(confidence, other.confidence) == 0
                && sources.equals(other.sources) && Objects.equals(event, other.event) && status == other.status
                && contested == other.contested && Objects.equals(supersedes, other.supersedes)
                && Objects.equals(reverses, other.reverses) && Objects.equals(note, other.note);
    }

    /** The same fact, known from another day and in force until another; {@code null} as in the fact. */
    public Fact dated(EvidenceDate newKnown, EvidenceDate newUntil) {
        return new Fact(id, type, fields, date, newUntil, newKnown, confidence, sources, event, status,
                contested, supersedes, reverses, note, where);
    }

    /** The same fact, found in another place. */
    public Fact at(Location newWhere) {
        return new Fact(id, type, fields, date, until, known, confidence, sources, event, status,
                contested, supersedes, reverses, note, newWhere);
    }

    /** The same fact, held for more or less likely. */
    public Fact believed(double newConfidence) {
        return backedBy(newConfidence, sources);
    }

    /** The same fact with another backing, for reports of one event that were merged. */
    Fact backedBy(double newConfidence, List<Source> newSources) {
        return new Fact(id, type, fields, date, until, known, newConfidence, newSources, event, status,
                contested, supersedes, reverses, note, where);
    }
}
