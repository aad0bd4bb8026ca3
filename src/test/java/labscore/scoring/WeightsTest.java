package labscore.scoring;

import static labscore.fixture.PackBuilder.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.scheme.Dimension;
import labscore.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Talent weighs 1, security 1, strategy 0.5; an enterprise buyer gives security 3. */
class WeightsTest {

    private static final Scheme SCHEME = pack()
            .dimension("talent", 1).dimension("security", 1).dimension("strategy", 0.5)
            .profile("enterprise", Map.of("security", 3.0))
            .build().scheme();

    @Test
    void by_default_each_dimension_has_its_own_weight() {
        assertEquals(List.of(1.0, 1.0, 0.5), weights("default", Map.of()));
    }

    @Test
    void a_profile_changes_the_weights_that_it_names() {
        assertEquals(List.of(1.0, 3.0, 0.5), weights("enterprise", Map.of()));
    }

    @Test
    void an_explicit_weight_prevails_over_the_profile() {
        assertEquals(List.of(0.0, 2.0, 0.5), weights("enterprise", Map.of("security", 2.0, "talent", 0.0)));
    }

    @Test
    void a_pack_may_say_itself_what_its_default_profile_is() {
        Scheme scheme = pack().dimension("talent", 1).profile("default", Map.of("talent", 2.0)).build().scheme();
        assertEquals(2, Weights.inForce(scheme, "default", Map.of()).get(0).weight());
    }

    @Test
    void an_unknown_profile_is_a_problem_that_names_the_nearest() {
        Problem problem = problem("entreprise", Map.of());
        assertEquals("there is no profile 'entreprise'", problem.found());
        assertEquals("default, enterprise", problem.allowed());
        assertEquals("enterprise", problem.nearest());
    }

    @Test
    void an_unknown_dimension_is_a_problem_that_names_the_nearest() {
        Problem problem = problem("default", Map.of("secruity", 2.0));
        assertEquals("there is no dimension 'secruity' to weigh", problem.found());
        assertEquals("security", problem.nearest());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_weight_is_a_number_from_0(double weight) {
        assertEquals("dimension 'talent' can't weigh " + weight, problem("default", Map.of("talent", weight)).found());
    }

    @Test
    void something_must_have_weight() {
        Problem problem = problem("default", Map.of("talent", 0.0, "security", 0.0, "strategy", 0.0));
        assertEquals("no dimension has any weight, so there is nothing to rank by", problem.found());
    }

    private static List<Double> weights(String profile, Map<String, Double> changed) {
        return Weights.inForce(SCHEME, profile, changed).stream().map(Dimension::weight).toList();
    }

    private static Problem problem(String profile, Map<String, Double> changed) {
        return assertThrows(LabscoreException.class, () -> weights(profile, changed)).problems().get(0);
    }
}
