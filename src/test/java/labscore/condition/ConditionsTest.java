package labscore.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.condition.ConditionPart.Kind;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import org.junit.jupiter.api.Test;

/** Rules come apart into conditions, and go together again without one of them. */
class ConditionsTest {

    private static final Map<String, RuleBody> MEANING =
            RulePackReader.read(PackFiles.read(Path.of("src/test/resources/semantics"))).bodies();
    private static final Map<String, RuleBody> SHIPPED =
            RulePackReader.read(PackFiles.read(Shipped.RULES)).bodies();

    @Test
    void conditions_are_listed_as_written() {
        assertEquals(List.of("CONSTRAINT area == Area.PRE_TRAINING", "CONSTRAINT handsOn == true",
                "CONSTRAINT standing >= Standing.LEADING",
                "ABSENCE not Move( person == $move.person, from == $lab, date.isAfter( $move.date ) )",
                "CONSTRAINT person == $move.person", "CONSTRAINT from == $lab",
                "CONSTRAINT date.isAfter( $move.date )"),
                listed(SHIPPED.get("A leading researcher takes up hands-on pre-training work")));
    }

    @Test
    void joined_conditions_and_those_on_results_are_conditions_too() {
        assertEquals(List.of("OPERAND units * 2 > 6", "OPERAND late == false"),
                listed(MEANING.get("either half suffices")));
        assertEquals(List.of("CONSTRAINT supplier == $lab", "RESULT $n > 0"), listed(MEANING.get("summed")));
    }

    private static List<String> listed(RuleBody body) {
        return Conditions.of(body).stream().map(part -> part.kind() + " " + part.text()).toList();
    }

    @Test
    void without_a_condition_the_others_stay() {
        bodies().forEach(body -> {
            List<ConditionPart> all = Conditions.of(body);
            for (ConditionPart left : all) {
                List<Span> kept = Conditions.of(body.without(left)).stream().map(ConditionPart::span).toList();
                List<Span> expected = all.stream().map(ConditionPart::span)
                        .filter(span -> span.start() < left.span().start() || span.end() > left.span().end()).toList();
                assertEquals(expected, kept, body.rule() + " without " + left.text());
            }
        });
    }

    @Test
    void what_is_joined_becomes_its_other_half() {
        RuleBody either = MEANING.get("either half suffices");
        RuleBody half = either.without(Conditions.of(either).get(0));
        assertEquals(List.of("CONSTRAINT late == false"), listed(half));
    }

    @Test
    void all_that_stands_somewhere_can_be_replaced() {
        bodies().forEach(body -> body.elements().forEach(element -> {
            if (element instanceof Element.Pattern pattern) {
                pattern.constraints().stream().flatMap(constraint -> constraint.expression().all()).forEach(part -> {
                    Expression other = new Expression.Truth(true, part.span());
                    RuleBody changed = body.with(part.span(), other);
                    assertTrue(changed.toString().contains(other.toString()), body.rule() + ": " + part);
                    assertEquals(body, changed.with(part.span(), part), body.rule());
                });
            }
            assertEquals(body, body.with(element.span(), element), body.rule());
        }));
    }

    @Test
    void places_tell_conditions_apart() {
        bodies().forEach(body -> {
            List<Span> places = Conditions.of(body).stream().map(ConditionPart::span).toList();
            assertEquals(places, places.stream().distinct().toList(), body.rule());
        });
        assertTrue(bodies().flatMap(body -> Conditions.of(body).stream()).anyMatch(part -> part.kind() == Kind.ABSENCE));
    }

    private static Stream<RuleBody> bodies() {
        return Stream.of(MEANING, SHIPPED).flatMap(pack -> pack.values().stream());
    }
}
