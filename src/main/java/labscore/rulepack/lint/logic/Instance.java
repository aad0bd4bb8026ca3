package labscore.rulepack.lint.logic;

/**
 * What one pattern stands for: some evidence of a type, some lab, or the group behind an aggregate.
 *
 * @param id tells it from others of the same rule
 * @param type name of the evidence type or of the anchor {@code Lab}; {@code null} for an aggregate
 */
public record Instance(String id, String type) {}
