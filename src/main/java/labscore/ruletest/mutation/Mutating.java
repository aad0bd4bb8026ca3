package labscore.ruletest.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import labscore.condition.RuleBody;
import labscore.problem.Problem;
import labscore.ruletest.RuleTest;
import labscore.ruletest.TopicTests;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/** Tries mutants of rules with the tests beside the rules. */
public final class Mutating {

    private final Judgement judgement;
    private final List<RuleBody> bodies;
    private final List<Trial> trials;

    private Mutating(Judgement judgement, Collection<RuleBody> bodies, List<TopicTests> tests) {
        this.judgement = judgement;
        this.bodies = bodies.stream().sorted(Comparator.comparing(body -> rule(body).where())).toList();
        this.trials = tests.stream().flatMap(topic -> topic.tests().stream()).map(this::trial).toList();
    }

    /**
     * @param judgement what the pack states
     * @param bodies of all its rules
     * @param tests all tests of the pack
     * @param topics rule files, by their paths in the pack, whose rules get mutants
     * @param progress told each rule whose mutants were tried
     * @return rules in the order of the files
     * @throws labscore.problem.LabscoreException if a test fails with the sound rules: it would notice anything
     */
    public static MutationRun of(Judgement judgement, Collection<RuleBody> bodies, List<TopicTests> tests,
            Set<String> topics, Consumer<String> progress) {
        Mutating mutating = new Mutating(judgement, bodies, tests);
        mutating.requireAllPass();
        List<RuleMutation> rules = new ArrayList<>();
        for (RuleBody body : mutating.bodies) {
            if (topics.contains(mutating.rule(body).where().file())) {
                rules.add(mutating.tried(body));
                progress.accept(body.rule());
            }
        }
        return new MutationRun(rules);
    }

    private Rule rule(RuleBody body) {
        return judgement.rules().get(body.rule());
    }

    private Trial trial(RuleTest test) {
        String dimension = dimension(test);
        return new Trial(test, judgement,
                bodies.stream().filter(body -> rule(body).dimension().equals(dimension)).toList());
    }

    private static String dimension(RuleTest test) {
        return test.topic().substring(0, test.topic().indexOf('/'));
    }

    private void requireAllPass() {
        trials.stream().filter(trial -> !trial.passes()).map(Trial::test).findFirst().ifPresent(test -> {
            throw Problem.at(test.where(), "'" + test.name() + "' fails with the rules as they are")
                    .remedy("Make 'labscore rules test' pass first.").failure();
        });
    }

    private RuleMutation tried(RuleBody body) {
        Rule rule = rule(body);
        List<Trial> able = trials.stream().filter(trial -> speaksOf(rule, trial.test())).toList();
        List<Mutant> mutants = Mutants.of(rule, body, judgement.vocabulary());
        return new RuleMutation(rule, mutants.size(), mutants.stream()
                .filter(mutant -> able.stream().noneMatch(trial -> trial.notices(mutant))).toList());
    }

    /** Tests expect credits of their own topic; only comparisons of labs are about the whole dimension. */
    private static boolean speaksOf(Rule rule, RuleTest test) {
        return test.topic().equals(rule.where().file()) || dimension(test).equals(rule.dimension())
                && !(test.expected().above().isEmpty() && test.expected().notBelow().isEmpty());
    }
}
