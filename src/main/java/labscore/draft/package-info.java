/**
 * Beginnings of rules and of their tests: what stands in the files that {@code rules new} writes. A
 * beginning is a rule that works, on evidence that the vocabulary has.
 */
package labscore.draft;
