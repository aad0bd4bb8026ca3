/**
 * From credits to an assessment: worths, points, scores, coverage, ranks. Pure functions on immutable
 * data; the same input gives the same assessment to the last bit, in whatever order it comes.
 */
package labscore.scoring;
