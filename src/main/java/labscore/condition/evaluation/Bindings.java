package labscore.condition.evaluation;

/** What the variables of a rule stand for. Never changed: binding one more gives another. */
public final class Bindings {

    /** No variable is bound. */
    public static final Bindings NONE = new Bindings(null, null, null);

    private final String variable;
    private final Object value;
    private final Bindings before;

    private Bindings(String variable, Object value, Bindings before) {
        this.variable = variable;
        this.value = value;
        this.before = before;
    }

    /** @param newValue {@code null} if unknown */
    public Bindings with(String newVariable, Object newValue) {
        return new Bindings(newVariable, newValue, this);
    }

    /**
     * What a variable stands for, {@code null} if that is unknown.
     *
     * @throws IllegalArgumentException if it is not bound
     */
    public Object value(String wanted) {
        for (Bindings each = this; each.variable != null; each = each.before) {
            if (each.variable.equals(wanted)) {
                return each.value;
            }
        }
        throw new IllegalArgumentException("no variable " + wanted + " is bound");
    }
}
