package labscore.ruletest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import labscore.analysis.whynot.Miss;
import labscore.analysis.whynot.Obstacle;
import labscore.analysis.whynot.WhyNot;
import labscore.condition.RuleBody;
import labscore.evidence.Lab;
import labscore.problem.Problems;
import labscore.scheme.Judgement;

/** Finds out why rules that should have fired in a case did not. */
final class Diagnosing {

    private static final Comparator<Diagnosis> FARTHEST = Comparator.comparingInt(Diagnosing::held)
            .thenComparing(Comparator.comparingInt(Diagnosing::failing).reversed());

    private final Judgement judgement;
    private final Map<String, RuleBody> bodies;
    private final RuleTest test;

    private Diagnosing(Judgement judgement, Map<String, RuleBody> bodies, RuleTest test) {
        this.judgement = judgement;
        this.bodies = bodies;
        this.test = test;
    }

    /** In the order in which the case names the rules. */
    static List<Diagnosis> of(RuleTestRun run, Judgement judgement, Map<String, RuleBody> bodies) {
        Diagnosing diagnosing = new Diagnosing(judgement, bodies, run.test());
        return run.mismatches().stream().filter(Diagnosing::isSilent).map(diagnosing::diagnosis)
                .filter(Objects::nonNull).toList();
    }

    /** Whether a rule should have fired and did not. */
    static boolean isSilent(Mismatch mismatch) {
        return mismatch instanceof Mismatch.Silent
                || mismatch instanceof Mismatch.Worth worth && worth.actual() == null;
    }

    /** {@code null} if the rule can't be evaluated. */
    private Diagnosis diagnosis(Mismatch mismatch) {
        List<Lab> labs = test.scenario().labs();
        if (mismatch instanceof Mismatch.Worth worth) {
            return labs.stream().filter(lab -> lab.id().equals(worth.lab())).findFirst()
                    .map(lab -> diagnosis(worth.rule(), lab)).orElse(null);
        }
        String rule = ((Mismatch.Silent) mismatch).rule();
        return labs.stream().map(lab -> diagnosis(rule, lab)).filter(Objects::nonNull)
                .reduce(Diagnosing::farther).orElse(null);
    }

    private Diagnosis diagnosis(String rule, Lab lab) {
        RuleBody body = bodies.get(rule);
        return new Problems().attempt(() -> new Diagnosis(body, judgement.vocabulary(), lab,
                WhyNot.obstacle(body, lab, judgement, test.scenario()).orElse(null))).orElse(null);
    }

    /** Of two that come as far, the first. */
    private static Diagnosis farther(Diagnosis one, Diagnosis other) {
        return FARTHEST.compare(one, other) >= 0 ? one : other;
    }

    /** Number of elements that hold. */
    private static int held(Diagnosis diagnosis) {
        return diagnosis.obstacle() == null ? Integer.MAX_VALUE : diagnosis.obstacle().at();
    }

    /** Number of conditions that fail on what comes nearest; many where nothing does. */
    private static int failing(Diagnosis diagnosis) {
        if (diagnosis.obstacle() instanceof Obstacle.Unmatched unmatched) {
            return unmatched.nearest().stream().findFirst().map(Miss::failing).orElse(Integer.MAX_VALUE);
        }
        return 0;
    }
}
