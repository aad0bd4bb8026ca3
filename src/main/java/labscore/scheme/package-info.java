/**
 * What a rule pack states: dimensions and their scales, profiles, and the headers of its rules.
 * Values only; the numbers' reasons and sources travel with them.
 */
package labscore.scheme;
