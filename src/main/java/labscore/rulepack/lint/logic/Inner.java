package labscore.rulepack.lint.logic;

import labscore.condition.Element;

/**
 * An absence or an aggregate among elements, and what stands in it.
 *
 * @param element the absence or aggregate
 * @param parts what its parts state of one another and of what stands around
 */
public record Inner(Element element, Premises parts) {}
