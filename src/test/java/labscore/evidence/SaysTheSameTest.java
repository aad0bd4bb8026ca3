package labscore.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import labscore.problem.Location;
import org.junit.jupiter.api.Test;

/** Comparisons that are written out look at every part, also at one that comes later. */
class SaysTheSameTest {

    private static final EvidenceDate DATE = EvidenceDate.of(LocalDate.of(2026, 1, 1));
    private static final Source SOURCE = new Source("title", "publisher", "url", DATE, "tier", "from");
    private static final Fact FACT = new Fact("id", "Type", Map.of("field", "value"), DATE, DATE, DATE, 0.5,
            List.of(SOURCE), "event", Status.HAPPENED, false, "supersedes", "reverses", "note", Location.of("a.yaml"));

    @Test
    void facts_say_the_same_if_only_their_places_differ() throws ReflectiveOperationException {
        for (RecordComponent part : Fact.class.getRecordComponents()) {
            Fact other = with(FACT, part);
            assertEquals(part.getName().equals("where"), FACT.saysTheSameAs(other), part.getName());
            assertNotEquals(FACT, other, part.getName());
        }
        assertTrue(FACT.saysTheSameAs(FACT));
    }

    @Test
    void a_difference_names_each_part_that_rules_can_ask_for() throws ReflectiveOperationException {
        WeighedFact weighed = new WeighedFact(FACT, Kind.EVENT, 0.4, List.of("id"));
        for (RecordComponent part : Fact.class.getRecordComponents()) {
            WeighedFact other = new WeighedFact(with(FACT, part), Kind.EVENT, 0.4, List.of("id"));
            Set<String> expected = switch (part.getName()) {
                case "id", "type", "status", "sources", "note", "where" -> Set.of();
                case "fields" -> Set.of("field");
                default -> Set.of(part.getName());
            };
            assertEquals(expected, Difference.between(weighed, other), part.getName());
            assertEquals(Set.of("type", "status").contains(part.getName()), Difference.isWhole(weighed, other),
                    part.getName());
        }
        assertEquals(Set.of("weight"),
                Difference.between(weighed, new WeighedFact(FACT, Kind.EVENT, 0.3, List.of("id"))));
        assertTrue(Difference.isWhole(weighed, new WeighedFact(FACT, Kind.STATE, 0.4, List.of("id"))));
    }

    @Test
    void a_field_that_has_come_or_gone_is_a_difference() {
        Fact bare = new Fact("id", "Type", Map.of(), DATE, DATE, DATE, 0.5, List.of(SOURCE), "event",
                Status.HAPPENED, false, "supersedes", "reverses", "note", Location.of("a.yaml"));
        WeighedFact with = new WeighedFact(FACT, Kind.EVENT, 0.4, List.of("id"));
        WeighedFact without = new WeighedFact(bare, Kind.EVENT, 0.4, List.of("id"));
        assertEquals(Set.of("field"), Difference.between(with, without));
        assertEquals(Set.of("field"), Difference.between(without, with));
    }

    @Test
    void sources_and_dates_are_equal_if_all_their_parts_are() throws ReflectiveOperationException {
        for (Record whole : List.of(SOURCE, new EvidenceDate(DATE.first(), DATE.first().plusDays(1)))) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                assertNotEquals(whole, with(whole, part), part.getName());
            }
            Record same = copy(whole, values(whole));
            assertEquals(whole, same);
            assertEquals(whole.hashCode(), same.hashCode());
        }
    }

    /** The same with another value in one part. */
    private static <T extends Record> T with(T whole, RecordComponent part) throws ReflectiveOperationException {
        Object[] values = values(whole);
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getName().equals(part.getName()) ? other(values[i]) : values[i];
        }
        return copy(whole, values);
    }

    private static Object[] values(Record whole) throws ReflectiveOperationException {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(whole);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T copy(T whole, Object[] values) throws ReflectiveOperationException {
        Constructor<?> constructor = whole.getClass().getDeclaredConstructor(
                Stream.of(whole.getClass().getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
        return (T) constructor.newInstance(values);
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + " other";
        } else if (value instanceof Double number) {
            return number / 2;
        } else if (value instanceof Boolean truth) {
            return !truth;
        } else if (value instanceof LocalDate day) {
            return day.minusDays(1);
        } else if (value instanceof EvidenceDate) {
            return EvidenceDate.of(LocalDate.of(2020, 1, 1));
        } else if (value instanceof Map) {
            return Map.of("field", "other");
        } else if (value instanceof List) {
            return List.of();
        } else if (value instanceof Status) {
            return Status.PLANNED;
        }
        return Location.of("other.yaml");
    }
}
