package labscore.draft;

import java.nio.file.Path;

/**
 * What someone who wants a new rule has said.
 *
 * @param rules folder of the pack
 * @param dimension that the rule belongs to
 * @param claim name of the rule
 * @param type of evidence to begin with, or {@code null} for whichever seems best
 * @param topic file to add to, without its ending, or {@code null} for a new one
 */
public record Wish(Path rules, String dimension, String claim, String type, String topic) {}
