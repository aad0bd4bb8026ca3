package labscore.report.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import labscore.condition.Expression;

/**
 * Puts values and calculations into words.
 *
 * @param referents of the variables
 * @param own variables of the evidence that is spoken of, whose values need no further name
 */
record ValueWords(Referents referents, Set<String> own) {

    private static final Map<String, String> OPERATORS = Map.of("+", "+", "-", "−", "*", "×", "/", "÷");

    String of(Expression value) {
        if (value instanceof Expression.Text text) {
            return '"' + text.value() + '"';
        } else if (value instanceof Expression.Number number) {
            return number.literal();
        } else if (value instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        } else if (value instanceof Expression.Unknown) {
            return "unknown";
        } else if (value instanceof Expression.Name name) {
            return name(name.name());
        } else if (value instanceof Expression.Member member) {
            return member(member);
        } else if (value instanceof Expression.Unary unary) {
            return "−" + operand(unary.operand());
        }
        return calculation((Expression.Binary) value);
    }

    private String member(Expression.Member member) {
        String owner = ((Expression.Name) member.of()).name();
        if (!owner.startsWith("$")) {
            return constant(member.name());
        }
        String field = FieldWords.of(member.name());
        return own.contains(owner) ? field : referents.of(owner) + "'s " + field;
    }

    private String name(String name) {
        if (!name.startsWith("$")) {
            return FieldWords.of(name);
        }
        return own.contains(name) && referents.fields().containsKey(name)
                ? referents.fields().get(name) : referents.of(name);
    }

    private String calculation(Expression.Binary binary) {
        boolean product = isProduct(binary);
        String left = product ? factor(binary.left()) : of(binary.left());
        String right = switch (binary.operator()) {
            case "/" -> operand(binary.right());
            case "*", "-" -> factor(binary.right());
            default -> of(binary.right());
        };
        return left + " " + OPERATORS.get(binary.operator()) + " " + right;
    }

    /** In brackets if it is a sum. */
    String factor(Expression operand) {
        return operand instanceof Expression.Binary binary && !isProduct(binary) ? bracketed(operand) : of(operand);
    }

    /** In brackets if it is calculated. */
    private String operand(Expression operand) {
        return operand instanceof Expression.Binary ? bracketed(operand) : of(operand);
    }

    private String bracketed(Expression operand) {
        return "(" + of(operand) + ")";
    }

    private static boolean isProduct(Expression.Binary binary) {
        return binary.operator().equals("*") || binary.operator().equals("/");
    }

    /** As scenarios write it. */
    static String constant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
