package labscore.analysis.use;

import labscore.problem.Location;

/**
 * A case of a test that expects something of a rule.
 *
 * @param test name of the case
 * @param where it stands, by its path in the pack
 */
public record NamedIn(String test, Location where) {}
