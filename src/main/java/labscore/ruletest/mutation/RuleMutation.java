package labscore.ruletest.mutation;

import java.util.List;
import labscore.scheme.Rule;

/**
 * What became of the mutants of one rule.
 *
 * @param rule as it is
 * @param mutants number tried
 * @param survivors those that no test noticed, by place
 */
public record RuleMutation(Rule rule, int mutants, List<Mutant> survivors) {

    public RuleMutation {
        survivors = List.copyOf(survivors);
    }
}
