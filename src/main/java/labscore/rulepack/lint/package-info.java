/**
 * Finds rules that are wrong though they compile: pure functions on the bodies of rules, the vocabulary
 * and what the facts of all scenarios say. An error is only said where there is a proof.
 */
package labscore.rulepack.lint;
