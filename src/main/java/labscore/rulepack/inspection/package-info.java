/**
 * All that can be said about a rule pack that compiles, what its author wants ignored left out, and the
 * listing of all kinds of findings.
 */
package labscore.rulepack.inspection;
