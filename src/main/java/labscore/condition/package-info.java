/**
 * Conditions of rules as data, and what they mean to a reader who has no engine: pure functions on
 * immutable trees. Explanations, coverage, mutants and checks all look at a rule here.
 */
package labscore.condition;
