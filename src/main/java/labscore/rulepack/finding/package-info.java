/** The kinds of mistakes that keep a rule pack from being built. */
package labscore.rulepack.finding;
