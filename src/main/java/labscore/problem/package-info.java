/**
 * What a user can mend: the place, what was found there, what to do about it. One exception carries
 * it from wherever it is found to whoever shows it.
 */
package labscore.problem;
