/**
 * What conditions mean, by plain reading: which evidence they match, and whom a rule credits for it. It
 * agrees with the engine to the last bit, takes any body, also one that was never compiled, and shows what
 * holds and what does not on the way. The engine is faster and stays the one that scores.
 */
package labscore.condition.evaluation;
