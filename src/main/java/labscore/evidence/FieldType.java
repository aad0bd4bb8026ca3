package labscore.evidence;

/**
 * Type of a declared field.
 *
 * @param value what its values are
 * @param enumName name of the declared enum if {@code value} is {@link Value#ENUM}, else {@code null}
 */
public record FieldType(Value value, String enumName) {

    /** The kinds of value a field can hold; all may be unknown. */
    public enum Value { STRING, INTEGER, DOUBLE, BOOLEAN, DATE, ENUM }

    /** A type that is no enum. */
    public static FieldType of(Value value) {
        return new FieldType(value, null);
    }

    public boolean isNumber() {
        return value == Value.INTEGER || value == Value.DOUBLE;
    }
}
