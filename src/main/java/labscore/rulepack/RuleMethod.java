package labscore.rulepack;

/**
 * The method of a compiled class that makes the model of one rule. It takes no argument.
 *
 * @param className of a class in the rule's unit
 */
public record RuleMethod(String className, String name) {}
