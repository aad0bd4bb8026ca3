package labscore.ruletest.mutation;

import java.util.List;

/**
 * What became of the mutants of several rules.
 *
 * @param rules in the order of their files
 */
public record MutationRun(List<RuleMutation> rules) {

    public MutationRun {
        rules = List.copyOf(rules);
    }

    /** Number of mutants tried. */
    public int mutants() {
        return rules.stream().mapToInt(RuleMutation::mutants).sum();
    }

    /** Mutants that no test noticed. */
    public List<Mutant> survivors() {
        return rules.stream().flatMap(rule -> rule.survivors().stream()).toList();
    }

    /** Survivors in percent of all mutants; 0 if there are none. */
    public double survivingPercent() {
        return mutants() == 0 ? 0 : 100.0 * survivors().size() / mutants();
    }
}
