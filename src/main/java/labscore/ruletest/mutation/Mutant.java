package labscore.ruletest.mutation;

import labscore.condition.RuleBody;
import labscore.problem.Location;
import labscore.scheme.Rule;

/**
 * A rule with one small fault.
 *
 * @param rule its header, with the fault if that is where it is
 * @param body what stands below, likewise
 * @param where the fault is, as the user would type it
 * @param before what stands there
 * @param after what stands there in the mutant; empty if it is left out
 */
public record Mutant(Rule rule, RuleBody body, Location where, String before, String after) {}
