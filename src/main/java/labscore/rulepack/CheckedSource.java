package labscore.rulepack;

/**
 * A rule file that passed all checks, as Drools gets it: headers blanked, credits turned into calls
 * of the engine, every division decimal, unknown values guarded. Its lines are those of the original.
 *
 * @param file path of the original as the user would type it
 * @param packageName of its rules
 * @param drl the text
 */
public record CheckedSource(String file, String packageName, String drl) {}
