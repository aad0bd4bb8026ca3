package labscore.analysis.whynot;

import static labscore.fixture.FactBuilder.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Distance.Unit;
import labscore.condition.evaluation.Truth;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Status;
import labscore.fixture.FactBuilder;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.scheme.Judgement;
import org.junit.jupiter.api.Test;

/** Each way in which a rule can fail to credit a lab is told, and by how much. */
class WhyNotTest {

    private static final Path SEMANTICS = Path.of("src/test/resources/semantics");
    private static final Map<String, RuleBody> BODIES = RulePackReader.read(PackFiles.read(SEMANTICS)).bodies();
    private static final Judgement JUDGEMENT = new labscore.rulepack.cache.PackOpener(null, null).open(SEMANTICS).judgement();
    private static final LocalDate TODAY = LocalDate.parse(FactBuilder.TODAY);
    private static final Lab ALPHA = new Lab("alpha", "Alpha", List.of(), null);
    private static final Lab BETA = new Lab("beta", "Beta", List.of(), null);

    private static Scenario scenario(LocalDate day, FactBuilder... facts) {
        List<Fact> built = Stream.of(facts).map(FactBuilder::build).toList();
        return new Scenario("Test", null, day, List.of(ALPHA, BETA), built, null, Map.of(), Map.of());
    }

    private static WhyNot why(String rule, FactBuilder... facts) {
        return why(TODAY, rule, facts);
    }

    private static WhyNot why(LocalDate day, String rule, FactBuilder... facts) {
        return WhyNot.of(BODIES.get(rule), ALPHA, JUDGEMENT, scenario(day, facts));
    }

    private static FactBuilder delivery(String id) {
        return fact(id, "Delivery").with("supplier", "alpha");
    }

    private static Obstacle.Unmatched unmatched(WhyNot why) {
        return assertInstanceOf(Obstacle.Unmatched.class, why.obstacle());
    }

    private static Check failing(Miss miss) {
        List<Check> failing = miss.checks().stream().filter(check -> !check.holds()).toList();
        assertEquals(1, failing.size());
        return failing.get(0);
    }

    @Test
    void a_number_is_off_by_its_difference() {
        WhyNot why = why("half of the units", delivery("small").with("units", 6));
        Check check = failing(unmatched(why).nearest().get(0));
        assertFalse(why.isCredited());
        assertEquals(List.of(1.5, 2, Unit.NUMBER, -0.5), List.of(check.actual(), check.wanted(),
                check.distance().unit(), check.distance().by()));
    }

    @Test
    void a_date_is_off_by_days() {
        WhyNot why = why("after it was promised",
                delivery("prompt").on("2026-05-01").with("promised", FactBuilder.date("2026-05-11")));
        Check check = failing(unmatched(why).nearest().get(0));
        assertEquals(List.of(Unit.DAYS, -10.0), List.of(check.distance().unit(), check.distance().by()));
    }

    @Test
    void what_is_only_announced_has_not_happened() {
        WhyNot why = why("half of the units", delivery("big").with("units", 60).status(Status.ANNOUNCED));
        Check check = failing(unmatched(why).nearest().get(0));
        assertEquals("ANNOUNCED", ((labscore.condition.evaluation.Constant) check.actual()).name());
        assertEquals(Unit.OTHER, check.distance().unit());
    }

    @Test
    void a_field_that_is_not_stated_is_unknown() {
        Check check = failing(unmatched(why("half of the units", delivery("bare"))).nearest().get(0));
        assertEquals(Truth.UNKNOWN, check.truth());
        assertNull(check.actual());
        assertEquals(Unit.UNKNOWN, check.distance().unit());
    }

    @Test
    void the_nearest_three_of_the_lab_are_kept() {
        WhyNot why = why("half of the units", delivery("a").with("units", 1), delivery("b").with("units", 7),
                delivery("c").with("units", 5), delivery("d").with("units", 7).status(Status.PLANNED),
                fact("other", "Delivery").with("supplier", "beta").with("units", 8));
        assertEquals(4, unmatched(why).candidates());
        assertEquals(List.of("b", "c", "a"),
                unmatched(why).nearest().stream().map(miss -> miss.evidence().fact().id()).toList());
    }

    @Test
    void of_two_halves_the_nearer_one_is_told() {
        Check check = failing(unmatched(why("either half suffices",
                delivery("late").with("units", 2).with("late", true))).nearest().get(0));
        assertEquals(-2.0, check.distance().by());
    }

    @Test
    void a_later_pattern_is_put_to_what_held_before() {
        WhyNot why = why("large for its staff", fact("size", "Size").with("supplier", "alpha").with("staff", 50),
                delivery("order").with("units", 45));
        assertEquals(Set.of("size"), why.obstacle().held());
        assertEquals(1, why.obstacle().at());
        assertEquals(-5.0, failing(unmatched(why).nearest().get(0)).distance().by());
    }

    @Test
    void what_stands_in_the_way_is_named() {
        WhyNot why = why("large for its staff", fact("size", "Size").with("supplier", "alpha").with("staff", 50),
                delivery("order").with("units", 55), delivery("tardy").with("units", 1).with("late", true));
        assertEquals(List.of("size", "tardy"),
                assertInstanceOf(Obstacle.Forbidden.class, why.obstacle()).standing());
    }

    @Test
    void an_aggregate_without_evidence_tells_what_keeps_it_out() {
        Obstacle.Short total = assertInstanceOf(Obstacle.Short.class,
                why("not undone", delivery("none").with("units", 0)).obstacle());
        assertEquals(0.0, total.checks().get(0).actual());
        assertEquals("none", ((Obstacle.Unmatched) total.inner()).nearest().get(0).evidence().fact().id());
    }

    @Test
    void an_aggregate_below_its_threshold_tells_what_goes_into_it() {
        WhyNot why = why("grouped", fact("one", "Delivery").with("supplier", "beta").with("receiver", "alpha")
                .confidence(0.75));
        Obstacle.Short total = assertInstanceOf(Obstacle.Short.class, why.obstacle());
        assertEquals(-0.25, total.checks().get(0).distance().by());
        assertEquals(List.of(new Contribution(List.of("one"), 0.75)), total.largest());
    }

    @Test
    void a_group_that_is_not_there_tells_the_same() {
        Obstacle.Short total = assertInstanceOf(Obstacle.Short.class, why("grouped",
                fact("one", "Delivery").with("supplier", "beta").with("receiver", "beta")).obstacle());
        assertEquals(List.of(), total.checks());
        assertEquals(List.of(), ((Obstacle.Unmatched) total.inner()).nearest());
    }

    @Test
    void what_is_to_come_is_told_with_its_day_and_fires_on_it() {
        FactBuilder[] facts = {delivery("soon").with("units", 60).on("2026-09-01")};
        WhyNot why = why("half of the units", facts);
        LocalDate day = LocalDate.parse("2026-09-01");
        Uncounted uncounted = unmatched(why).uncounted().get(0);
        assertEquals(List.of(Uncounted.Reason.NOT_YET, day), List.of(uncounted.reason(), uncounted.day()));
        assertTurns(why, day, "half of the units", facts);
    }

    @Test
    void what_was_superseded_is_told_with_its_last_day() {
        WhyNot why = why("half of the units", delivery("old").with("units", 60).on("2026-01-01"),
                delivery("new").with("units", 4).on("2026-03-01").supersedes("old"));
        Uncounted uncounted = unmatched(why).uncounted().get(0);
        assertEquals(new Uncounted(uncounted.fact(), Uncounted.Reason.SUPERSEDED, LocalDate.parse("2026-02-28"),
                "new"), uncounted);
    }

    @Test
    void a_sum_that_fades_lapses_on_the_day_found() {
        FactBuilder[] facts = {fact("one", "Delivery").with("supplier", "beta").with("receiver", "alpha"),
            fact("two", "Delivery").with("supplier", "beta").with("receiver", "alpha").confidence(0.75)};
        WhyNot why = why("grouped", facts);
        assertTrue(why.isCredited());
        assertTurns(why, why.turn(), "grouped", facts);
    }

    private static void assertTurns(WhyNot why, LocalDate day, String rule, FactBuilder... facts) {
        assertEquals(day, why.turn());
        assertEquals(why.isCredited(), why(day.minusDays(1), rule, facts).isCredited());
        assertEquals(!why.isCredited(), why(day, rule, facts).isCredited());
    }

    @Test
    void what_is_credited_has_no_obstacle() {
        WhyNot why = why("half of the units", delivery("big").with("units", 60));
        assertEquals(1, why.credits().size());
        assertNull(why.obstacle());
        assertNull(why.turn());
    }
}
