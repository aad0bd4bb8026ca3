/**
 * From credits to an assessment: worths, points, scores, coverage, ranks. Pure functions on immutable
 * data; the same input gives the same assessment to the last bit, in whatever order it comes. Only
 * {@link labscore.scoring.Ledger}, with the accounts and columns in it, holds state: it remembers what these
 * functions gave as long as their arguments stay the same, so that one way of scoring serves a scenario
 * assessed alone and thousands of variants.
 */
package labscore.scoring;
