/**
 * Runs the tests that stand beside the rules, and finds what they show of them: facts in, expected
 * credits out, all as data. A test is assessed as any scenario is.
 */
package labscore.ruletest;
