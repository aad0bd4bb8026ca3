/**
 * Tries variants of scenarios with one session kept: what a change does not touch is neither weighed, nor
 * matched, nor scored again.
 */
package labscore.live;
