package labscore.evidence;

import java.util.List;

/**
 * A fact that counts at the as-of date.
 *
 * @param fact the fact, after reports of one event were merged
 * @param kind of its type
 * @param weight 0 to 1: confidence × 0.5^(age ÷ half-life); age plays no part for states and context
 * @param reports ids of all reports that were merged into it, its own among them, sorted
 */
public record WeighedFact(Fact fact, Kind kind, double weight, List<String> reports) {}
