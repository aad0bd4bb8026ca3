package labscore.analysis.whynot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Constant;
import labscore.condition.evaluation.Evaluation;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.fixture.Shipped;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.scheme.Judgement;
import org.junit.jupiter.api.Test;

/** The nearest miss of the shipped baseline is a miss by what is told, and by nothing else. */
class NearestMissPropertyTest {

    private final Scenario baseline = Shipped.baseline();
    private final Judgement judgement = Shipped.labscore().judgement();
    private final List<WeighedFact> evidence = EvidenceAt.of(baseline.facts(), judgement.vocabulary(),
            judgement.scheme().confidence(), baseline.asOf());

    @Test
    void with_the_wanted_value_the_element_holds() {
        List<String> mended = new ArrayList<>();
        for (RuleBody body : RulePackReader.read(PackFiles.read(Shipped.RULES)).bodies().values()) {
            for (Lab lab : baseline.labs()) {
                if (!isCredited(body, lab, evidence)) {
                    mended(body, lab).ifPresent(mended::add);
                }
            }
        }
        assertFalse(mended.isEmpty(), "no rule has a near miss");
    }

    private Optional<String> mended(RuleBody body, Lab lab) {
        Obstacle obstacle = WhyNot.obstacle(body, lab, judgement, baseline).orElseThrow();
        if (!(obstacle instanceof Obstacle.Unmatched unmatched) || unmatched.nearest().isEmpty()
                || unmatched.nearest().get(0).failing() != 1) {
            return Optional.empty();
        }
        Miss miss = unmatched.nearest().get(0);
        Check check = miss.checks().stream().filter(each -> !each.holds()).findFirst().orElseThrow();
        return field(check).filter(field -> wanted(check) != null).map(field -> {
            String told = body.rule() + ", " + lab.id() + ": " + field + " " + wanted(check);
            List<WeighedFact> changed = evidence.stream()
                    .map(each -> each.equals(miss.evidence()) ? changed(each, field, wanted(check)) : each).toList();
            assertTrue(isCredited(body, lab, changed) || isLater(body, lab, unmatched, changed), told);
            return told;
        });
    }

    /** Whether what stopped the rule stops it no more: what comes after it is another matter. */
    private boolean isLater(RuleBody body, Lab lab, Obstacle before, List<WeighedFact> changed) {
        List<Fact> facts = changed.stream().map(WeighedFact::fact).toList();
        Scenario other = new Scenario(baseline.title(), null, baseline.asOf(), baseline.labs(), facts, null,
                Map.of(), Map.of());
        return WhyNot.obstacle(body, lab, judgement, other).map(next -> next.at() > before.at())
                .orElse(true);
    }

    private static Optional<String> field(Check check) {
        Expression read = check.condition() instanceof Expression.Binary binary ? binary.left()
                : check.condition() instanceof Expression.In in && !in.negated() ? in.value() : null;
        boolean declared = read instanceof Expression.Name name && !name.name().startsWith("$")
                && !name.name().equals("status");
        return declared ? Optional.of(((Expression.Name) read).name()) : Optional.empty();
    }

    /** What satisfies the condition; {@code null} if it asks for no constant, and no number to divide by. */
    private static Object wanted(Check check) {
        String operator = check.condition() instanceof Expression.Binary binary ? binary.operator() : "in";
        if (check.wanted() instanceof Constant constant && !operator.equals("!=")) {
            return constant.name();
        } else if (check.wanted() instanceof Number number && !operator.equals("!=")) {
            double bound = number.doubleValue();
            return bound == 0 ? null : operator.equals(">") ? (Object) (bound + 1) : operator.equals("<") ? bound - 1 : bound;
        }
        return null;
    }

    private static WeighedFact changed(WeighedFact weighed, String field, Object value) {
        Fact fact = weighed.fact();
        Map<String, Object> fields = new HashMap<>(fact.fields());
        fields.put(field, value);
        return new WeighedFact(new Fact(fact.id(), fact.type(), fields, fact.date(), fact.until(), fact.known(),
                fact.confidence(), fact.sources(), fact.event(), fact.status(), fact.contested(), fact.supersedes(),
                fact.reverses(), fact.note(), fact.where()), weighed.kind(), weighed.weight(), weighed.reports());
    }

    private boolean isCredited(RuleBody body, Lab lab, List<WeighedFact> given) {
        return Evaluation.of(judgement.vocabulary(), baseline.labs(), given).credits(body).stream()
                .anyMatch(credit -> credit.lab().equals(lab.id()));
    }
}
