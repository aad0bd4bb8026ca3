package labscore.evidence;

import java.util.List;
import labscore.problem.Location;

/**
 * A declared field of an evidence type.
 *
 * @param name as rules and scenarios write it
 * @param type of its values
 * @param required whether each fact must state it
 * @param lab whether its value names a lab; with {@code required}, a lab of the scenario and no other
 *     organisation
 * @param about what it means, or {@code null}
 * @param unit of a number, or {@code null}
 * @param range inclusive bounds of a number, or {@code null}
 * @param oneOf allowed strings; empty if any is
 * @param where it is declared
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        boolean lab,
        String about,
        String unit,
        Range range,
        List<String> oneOf,
        Location where) {

    /** Facts are many, and are asked for their fields by name: names that are one object are compared at once. */
    public Field {
        name = name.intern();
    }

    Field unplaced() {
        return new Field(name, type, required, lab, about, unit, range, oneOf, null);
    }

    /** Inclusive bounds; an open side is infinite. */
    public record Range(double from, double to) {

        public boolean contains(double value) {
            return value >= from && value <= to;
        }
    }
}
