package labscore.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private static final String[] NAMES = {"area", "lab", "people"};

    private final Map<String, Object> some = FieldValues.of(NAMES, new Object[] {null, "alpha", 12});

    @Test
    void it_is_a_map_of_what_is_known_sorted_by_name() {
        assertEquals(List.of("lab", "people"), List.copyOf(some.keySet()));
        assertEquals(2, some.size());
        assertEquals(12, some.get("people"));
        assertNull(some.get("area"));
        assertFalse(some.containsKey("area"));
        assertTrue(some.containsKey("lab"));
        assertEquals("{lab=alpha, people=12}", some.toString());
    }

    @Test
    void it_equals_any_map_of_the_same() {
        Map<String, Object> same = Map.of("people", 12, "lab", "alpha");
        assertEquals(same, some);
        assertEquals(some, same);
        assertEquals(same.hashCode(), some.hashCode());
        assertEquals(FieldValues.copyOf(same), some);
        assertEquals(FieldValues.of(NAMES, new Object[] {null, "alpha", 12}), some);
        assertNotEquals(FieldValues.of(NAMES, new Object[] {"banks", "alpha", 12}), some);
        assertNotEquals(FieldValues.copyOf(Map.of("lab", "alpha")), some);
    }

    @Test
    void it_is_never_changed() {
        assertThrows(UnsupportedOperationException.class, () -> some.put("area", "banks"));
        assertThrows(UnsupportedOperationException.class, () -> some.remove("lab"));
        assertThrows(UnsupportedOperationException.class, () -> some.entrySet().clear());
    }
}
