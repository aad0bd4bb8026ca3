/**
 * Questions to assessments: what a score consists of, what makes the gap between two labs, why one
 * scenario has another ranking than another. Every answer adds up to the figure it explains, in the
 * precision that is shown.
 */
package labscore.analysis;
