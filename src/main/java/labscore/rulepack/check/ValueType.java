package labscore.rulepack.check;

import java.util.Objects;
import labscore.evidence.Field;
import labscore.evidence.FieldType;

/**
 * Type of an expression in a rule.
 *
 * @param base what it is
 * @param name of the enum or the evidence type, else {@code null}
 * @param mayBeUnknown whether it can be {@code null}
 */
public record ValueType(Base base, String name, boolean mayBeUnknown) {

    /** What a value is, whatever its name. */
    public enum Base {
        TEXT("a text"),
        /** Text that names a lab: only such can be credited. */
        LAB("a lab"),
        WHOLE("a whole number"),
        DECIMAL("a number"),
        TRUTH("true or false"),
        DATE("a date"),
        ENUM("a constant"),
        EVIDENCE("evidence"),
        UNKNOWN("null");

        private final String words;

        Base(String words) {
            this.words = words;
        }
    }

    static final ValueType TRUTH = certain(Base.TRUTH);
    static final ValueType DECIMAL = certain(Base.DECIMAL);

    static ValueType certain(Base base) {
        return new ValueType(base, null, false);
    }

    static ValueType evidence(String type) {
        return new ValueType(Base.EVIDENCE, type, false);
    }

    static ValueType of(Field field) {
        return new ValueType(field.lab() ? Base.LAB : base(field.type()), field.type().enumName(),
                !field.required());
    }

    private static Base base(FieldType type) {
        return switch (type.value()) {
            case STRING -> Base.TEXT;
            case INTEGER -> Base.WHOLE;
            case DOUBLE -> Base.DECIMAL;
            case BOOLEAN -> Base.TRUTH;
            case DATE -> Base.DATE;
            case ENUM -> Base.ENUM;
        };
    }

    boolean isNumber() {
        return base == Base.WHOLE || base == Base.DECIMAL;
    }

    boolean isText() {
        return base == Base.TEXT || base == Base.LAB;
    }

    /** Whether {@code ==} between the two can ever hold. */
    boolean comparesWith(ValueType other) {
        if (base == Base.UNKNOWN || other.base == Base.UNKNOWN) {
            return true;
        }
        if (isNumber() || isText()) {
            return isNumber() == other.isNumber() && isText() == other.isText();
        }
        return base == other.base && Objects.equals(name, other.name);
    }

    /** In words, for messages. */
    @Override
    public String toString() {
        return switch (base) {
            case ENUM -> "a constant of " + name;
            case EVIDENCE -> "evidence of type " + name;
            default -> base.words;
        };
    }
}
