package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.RulePack;
import labscore.rulepack.lint.logic.Terms;

/** Everything that can be found wrong with a rule pack that compiles. */
public final class Lint {

    private Lint() {}

    /**
     * What is wrong with a pack, by file and place.
     *
     * @param vocabulary text of the pack's vocabulary
     * @param usage what the facts of all scenarios say
     */
    public static List<Problem> of(RulePack pack, SourceText vocabulary, FactUsage usage) {
        Vocabulary declared = pack.judgement().vocabulary();
        Terms terms = new Terms(declared);
        List<LintedRule> rules = pack.judgement().rules().values().stream()
                .map(rule -> LintedRule.of(rule, pack.bodies().get(rule.name()), declared, terms)).toList();
        List<Problem> problems = new ArrayList<>();
        for (LintedRule rule : rules) {
            problems.addAll(UnknownText.of(rule, usage));
            problems.addAll(NeverTrue.of(rule));
            problems.addAll(AlwaysTrue.of(rule));
            problems.addAll(UnusedBindings.of(rule));
            problems.addAll(Unweighted.of(rule));
            problems.addAll(HeaderLint.of(rule));
        }
        problems.addAll(Overlap.of(rules));
        problems.addAll(UnreadVocabulary.of(rules, declared, vocabulary));
        problems.addAll(UnusedConstants.of(declared, usage, vocabulary));
        return problems.stream().sorted(Comparator.comparing(Problem::where)).toList();
    }
}
