package labscore.evidence;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import labscore.problem.Location;

/**
 * A declared type of evidence.
 *
 * @param name as rules and scenarios write it
 * @param kind what time does to it
 * @param halfLifeDays days in which its weight halves; {@code null} unless an event
 * @param expected whether a well-known lab would be expected to have such evidence
 * @param about what it records, or {@code null}
 * @param fields in the order declared
 * @param where it is declared
 */
public record EvidenceType(
        String name, Kind kind, Double halfLifeDays, boolean expected, String about, List<Field> fields,
        Location where) {

    public Optional<Field> field(String fieldName) {
        for (Field field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Where facts that keep a place for each field have the value of this one. */
    public int placeOf(String fieldName) {
        int place = 0;
        for (Field field : fields) {
            if (field.name().compareTo(fieldName) < 0) {
                place++;
            }
        }
        return place;
    }

    /** The same type with no word on where it is declared, to tell whether two mean the same. */
    public EvidenceType unplaced() {
        return new EvidenceType(name, kind, halfLifeDays, expected, about,
                fields.stream().map(Field::unplaced).toList(), null);
    }

    /** What the lab fields of a fact of this type name: labs and outside organisations, sorted. */
    public Set<String> organisationsOf(Fact fact) {
        Set<String> named = new TreeSet<>();
        for (Field field : fields) {
            if (field.lab() && fact.fields().get(field.name()) instanceof String organisation) {
                named.add(organisation);
            }
        }
        return named;
    }
}
