package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.RuleBody;
import labscore.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** Conditions of rules become data with their places kept. */
class RuleBodyTest {

    private static final Map<String, RuleBody> MEANING = bodies(Path.of("src/test/resources/semantics"));
    private static final Map<String, RuleBody> SHIPPED = bodies(Shipped.RULES);

    @Test
    void every_rule_has_a_body_with_something_to_ask_for() {
        assertEquals(Shipped.labscore().judgement().rules().keySet(), SHIPPED.keySet());
        SHIPPED.values().forEach(body -> assertTrue(body.elements().size() > 0, body.rule()));
    }

    @Test
    void every_element_stands_where_its_span_says() {
        Stream.of(MEANING, SHIPPED).flatMap(pack -> pack.values().stream()).forEach(body ->
                body.elements().forEach(element -> check(body, element)));
    }

    private static void check(RuleBody body, Element element) {
        String written = body.written(element.span());
        String begin;
        if (element instanceof Element.Pattern pattern) {
            begin = pattern.variable() == null ? pattern.type() : pattern.variable();
            pattern.constraints().forEach(constraint -> check(body, pattern, constraint));
        } else if (element instanceof Element.Absence absence) {
            begin = "not";
            absence.parts().forEach(part -> check(body, part));
        } else {
            Element.Aggregate aggregate = (Element.Aggregate) element;
            begin = aggregate.key() == null ? "accumulate" : "groupby";
            aggregate.parts().forEach(part -> check(body, part));
        }
        assertTrue(written.startsWith(begin) && written.endsWith(")"), body.rule() + ": " + written);
    }

    private static void check(RuleBody body, Element.Pattern pattern, Constraint constraint) {
        assertTrue(body.written(pattern.span()).contains(body.written(constraint.expression().span())), body.rule());
    }

    @Test
    void what_is_joined_by_and_stands_side_by_side() {
        RuleBody net = SHIPPED.get("People known by name join");
        assertEquals(List.of("Pattern", "Aggregate", "Aggregate"),
                net.elements().stream().map(element -> element.getClass().getSimpleName()).toList());
        Element.Aggregate arrivals = (Element.Aggregate) net.elements().get(1);
        assertEquals(List.of("Pattern", "Absence"),
                arrivals.parts().stream().map(element -> element.getClass().getSimpleName()).toList());
        assertEquals("$arrivals > 0", net.written(arrivals.conditions().get(0).span()));
        assertEquals("$arrivals / ( $arrivals + $exits + 2 )", net.written(net.amount().span()));
    }

    private static Map<String, RuleBody> bodies(Path pack) {
        return RulePackReader.read(PackFiles.read(pack)).bodies();
    }
}
