package labscore.report;

import static labscore.fixture.FactBuilder.fact;
import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.fixture.CaseBuilder;
import labscore.fixture.PackBuilder;
import labscore.report.document.Look;
import org.junit.jupiter.api.Test;

/** What a reader is told of the evidence behind a difference. */
class EvidenceMarksTest {

    private static PackBuilder rules(double points) {
        return pack().event("Move", 100).dimension("talent", 1).rule("Hires", "talent", points, "Move");
    }

    private static CaseBuilder before() {
        CaseBuilder before = CaseBuilder.labs(rules(8), "a", "b");
        List.of("u", "v", "w", "x", "y").forEach(id -> before.fact(fact(id, "Move")));
        return before.credit("Hires", "a", 1, "x");
    }

    private static final EvidenceMarks MARKS = new EvidenceMarks(Comparison.between(
            before().fact(fact("gone", "Move")).fact(fact("other", "Move")).assess(),
            before().fact(fact("new", "Move")).fact(fact("other", "Move").confidence(0.6)).assess()));

    @Test
    void what_is_different_has_a_sign() {
        assertEquals("− gone, + new, ~ other, x", MARKS.text(List.of("gone", "new", "other", "x")));
    }

    @Test
    void what_is_the_same_is_counted_where_it_is_much() {
        assertEquals("− gone and 5 others", MARKS.text(List.of("gone", "u", "v", "w", "x", "y")));
        assertEquals("u, v, w, x and 1 other", MARKS.text(List.of("u", "v", "w", "x", "y")));
        assertEquals("− gone, u, v, w", MARKS.text(List.of("gone", "u", "v", "w")));
    }

    @Test
    void the_points_of_a_rule_are_told_if_they_are_other_ones() {
        String table = whatIf(before(), CaseBuilder.labs(rules(5), "a", "b").fact(fact("x", "Move"))
                .credit("Hires", "a", 1, "x"));
        assertTrue(table.contains(", rule 8 → 5 points: x"), table);
        assertFalse(whatIf(before(), before().credit("Hires", "a", 1, "y")).contains("points:"));
    }

    @Test
    void what_only_time_did_is_summed_up() {
        String table = whatIf(before(), before().asOf("2027-01-01"));
        assertTrue(table.contains("1 credit on the same facts, which weigh otherwise at another date"), table);
    }

    private static String whatIf(CaseBuilder before, CaseBuilder after) {
        return Answers.whatIf(Comparison.between(before.assess(), after.assess())).in(Format.TABLE, Look.PLAIN);
    }
}
