/**
 * Runs the tests that stand beside the rules: facts in, expected credits out, all as data. A test is
 * assessed as any scenario is.
 */
package labscore.ruletest;
