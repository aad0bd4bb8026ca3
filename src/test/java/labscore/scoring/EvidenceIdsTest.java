package labscore.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceIdsTest {

    @Test
    void those_of_several_aggregates_are_sorted_and_each_is_there_once() {
        EvidenceIds both = EvidenceIds.together(List.of(EvidenceIds.of("a", "c"), EvidenceIds.of("b", "c", "d")));
        assertEquals(List.of("a", "b", "c", "d"), both);
        assertEquals(both, List.of("a", "b", "c", "d"));
        assertEquals(List.of("a", "b", "c", "d").hashCode(), both.hashCode());
    }

    @Test
    void those_of_one_aggregate_are_taken_as_they_are() {
        EvidenceIds one = EvidenceIds.of("a", "b");
        assertSame(one, EvidenceIds.together(List.of(one)));
        assertEquals(List.of(), EvidenceIds.together(List.of()));
    }

    @Test
    void the_same_ids_are_equal_whatever_parts_they_come_in() {
        List<EvidenceIds> parts = List.of(EvidenceIds.of("a"), EvidenceIds.of("b", "c"));
        EvidenceIds all = EvidenceIds.of("a", "b", "c");
        assertEquals(EvidenceIds.together(parts), EvidenceIds.together(parts));
        assertEquals(EvidenceIds.together(parts), EvidenceIds.together(List.of(EvidenceIds.of("a", "b"), all)));
        assertEquals(all, EvidenceIds.together(parts));
        assertNotEquals(EvidenceIds.together(parts), EvidenceIds.together(List.of(EvidenceIds.of("a"), EvidenceIds.of("b"))));
    }

    @Test
    void credits_are_equal_whatever_form_their_ids_come_in() {
        Credit listed = credit(List.of("a", "b"));
        Credit joined = credit(EvidenceIds.together(List.of(EvidenceIds.of("b"), EvidenceIds.of("a"))));
        assertEquals(listed, joined);
        assertEquals(joined, listed);
        assertEquals(listed.hashCode(), joined.hashCode());
        assertNotEquals(listed, credit(EvidenceIds.of("a")));
    }

    private static Credit credit(List<String> aggregated) {
        return new Credit("rule", "lab", 1, List.of(), aggregated);
    }
}
