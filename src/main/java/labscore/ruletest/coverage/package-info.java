/**
 * How much of the rules their tests show: which rules fire in some test, and of which conditions it
 * would be noticed if they went missing. A test counts for the rules of its own topic only, since it
 * expects nothing of others.
 */
package labscore.ruletest.coverage;
