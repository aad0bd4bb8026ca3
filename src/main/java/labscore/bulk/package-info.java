/**
 * Scenarios too large to be held: facts are sorted on disk by the labs that they name, and scored in blocks
 * of labs. Knows how to do much with little memory, and nothing of what it does that other rooms don't say.
 */
package labscore.bulk;
