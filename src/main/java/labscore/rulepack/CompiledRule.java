package labscore.rulepack;

/**
 * What came of the compilation of one rule.
 *
 * @param className of the class in the rule's unit that makes its model
 * @param method of that class which does, without an argument
 * @param words names that stand in the rule's condition and its credit, with blanks between them
 */
public record CompiledRule(String className, String method, String words) {

    /** Whether a property of evidence may play a part in what the rule gives; the status does in any case. */
    public boolean mentions(String property) {
        return (" " + words + " ").contains(" " + property + " ");
    }
}
