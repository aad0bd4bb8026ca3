/**
 * What a scenario says: declared types, dated and sourced facts, and what they weigh at a date.
 * Knows nothing of rules and points.
 */
package labscore.evidence;
