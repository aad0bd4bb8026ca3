package labscore.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
