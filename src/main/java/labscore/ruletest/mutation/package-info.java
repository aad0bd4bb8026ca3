/**
 * Puts small faults into rules, one at a time, and asks whether the tests beside them take notice. Rules
 * are read without the engine, so that a thousand faults take seconds.
 */
package labscore.ruletest.mutation;
