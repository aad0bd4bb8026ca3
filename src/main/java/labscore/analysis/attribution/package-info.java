/**
 * How much each of several changes did: the way from one assessment to another, split over what was
 * changed so that the parts make the whole.
 */
package labscore.analysis.attribution;
