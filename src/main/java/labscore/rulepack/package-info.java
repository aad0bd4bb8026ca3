/**
 * Reads a rule pack: vocabulary, rules and their headers, their tests, and {@code scorecard.yaml}, in
 * which each number has its reason and its source.
 */
package labscore.rulepack;
