/**
 * Universes of any size, drawn by chance from a seed: the same seed gives the same bytes. A universe has a rule
 * pack, a scenario, and the same facts with equivalent rules for CLIPS. Facts are made one by one and never held.
 */
package labscore.universe;
