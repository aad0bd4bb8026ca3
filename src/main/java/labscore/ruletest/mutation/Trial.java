package labscore.ruletest.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Evaluation;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.problem.LabscoreException;
import labscore.ruletest.RuleTest;
import labscore.ruletest.RuleTestRun;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scoring.Assessing;
import labscore.scoring.Assessment;
import labscore.scoring.Basis;
import labscore.scoring.Credit;

/** One test, with which mutants are tried: its evidence, and what the sound rules credit for it. */
final class Trial {

    private final RuleTest test;
    private final Judgement judgement;
    private final List<WeighedFact> evidence;
    private final Evaluation evaluation;
    private final Map<String, List<Credit>> credits;

    /** @param bodies of the rules whose points the test may speak of */
    Trial(RuleTest test, Judgement judgement, List<RuleBody> bodies) {
        Scenario scenario = test.scenario();
        this.test = test;
        this.judgement = judgement;
        evidence = EvidenceAt.of(scenario.facts(), judgement.vocabulary(), judgement.scheme().confidence(),
                scenario.asOf());
        evaluation = Evaluation.of(judgement.vocabulary(), scenario.labs(), evidence);
        credits = bodies.stream().collect(Collectors.toMap(RuleBody::rule, evaluation::credits));
    }

    RuleTest test() {
        return test;
    }

    /** Whether the test passes with the sound rules. */
    boolean passes() {
        return passes(judgement, credits);
    }

    /** Whether the test fails with a mutant in the place of its rule. */
    boolean notices(Mutant mutant) {
        try {
            Rule rule = mutant.rule();
            List<Credit> given = evaluation.credits(mutant.body());
            boolean sameRule = rule.equals(judgement.rules().get(rule.name()));
            if (sameRule && given.equals(credits.get(rule.name()))) {
                return false;
            }
            Map<String, List<Credit>> all = new TreeMap<>(credits);
            all.put(rule.name(), given);
            return !passes(sameRule ? judgement : with(rule), all);
        } catch (LabscoreException broken) {
            return true;
        }
    }

    private Judgement with(Rule rule) {
        Map<String, Rule> rules = new TreeMap<>(judgement.rules());
        rules.put(rule.name(), rule);
        return new Judgement(judgement.vocabulary(), judgement.scheme(), rules, judgement.stamp());
    }

    private boolean passes(Judgement rules, Map<String, List<Credit>> given) {
        return RuleTestRun.of(test, scenario -> assessment(rules, scenario, given)).isPassed();
    }

    private Assessment assessment(Judgement rules, Scenario scenario, Map<String, List<Credit>> given) {
        List<Credit> all = new ArrayList<>();
        given.values().forEach(all::addAll);
        return Assessing.assess(Basis.of(rules, scenario, judgement.fingerprint()), evidence, all);
    }
}
