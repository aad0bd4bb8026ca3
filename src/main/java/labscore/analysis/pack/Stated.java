package labscore.analysis.pack;

import java.util.Map;
import labscore.scheme.Judgement;

/**
 * All that a rule pack says.
 *
 * @param judgement everything but the conditions of its rules
 * @param conditions by the rule's name, written alike if they are alike: layout and comments don't count
 */
public record Stated(Judgement judgement, Map<String, String> conditions) {}
