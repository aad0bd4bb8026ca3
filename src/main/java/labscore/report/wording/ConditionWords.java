package labscore.report.wording;

import java.util.List;
import java.util.Map;
import labscore.condition.Expression;

/**
 * Puts comparisons into words.
 *
 * @param values that are compared
 * @param link between what is compared and what is said of it: a blank, or {@code " is "}
 */
record ConditionWords(ValueWords values, String link) {

    private static final Map<String, String> ORDER =
            Map.of("<", "under ", "<=", "at most ", ">", "above ", ">=", "at least ");
    private static final Map<String, String> TEXT = Map.of("contains", "containing ", "matches", "matching ",
            "startsWith", "beginning with ", "endsWith", "ending with ", "equals", "");
    private static final Map<String, String> DATES = Map.of("isAfter", "after ", "isBefore", "before ");

    String of(Expression condition) {
        if (condition instanceof Expression.Binary binary) {
            return binary.isJunction() ? junction(binary) : comparison(binary);
        } else if (condition instanceof Expression.In in) {
            return in(in);
        } else if (condition instanceof Expression.Call call) {
            String said = DATES.getOrDefault(call.method(), TEXT.getOrDefault(call.method(), call.method() + " "));
            return said(call.of(), said + values.of(call.arguments().get(0)));
        } else if (condition instanceof Expression.Unary unary && unary.isNot()) {
            return "not (" + of(unary.operand()) + ")";
        }
        return values.of(condition);
    }

    private String junction(Expression.Binary binary) {
        return binary.operator().equals("&&")
                ? "both " + of(binary.left()) + " and " + of(binary.right())
                : "either " + of(binary.left()) + " or " + of(binary.right());
    }

    private String comparison(Expression.Binary binary) {
        if (binary.operator().equals("==") && isSameField(binary)) {
            return "the same " + values.of(binary.left()) + as(binary.right());
        }
        boolean unknown = binary.right() instanceof Expression.Unknown;
        String right = values.of(binary.right());
        return said(binary.left(), switch (binary.operator()) {
            case "==" -> (link.isBlank() ? "" : "equal to ") + right;
            case "!=" -> unknown ? "known" : "other than " + right;
            default -> ORDER.getOrDefault(binary.operator(), TEXT.getOrDefault(binary.operator(), "")) + right;
        });
    }

    private boolean isSameField(Expression.Binary binary) {
        return binary.left() instanceof Expression.Name field && (binary.right() instanceof Expression.Member member
                ? member.name().equals(field.name())
                : values.of(binary.left()).equals(values.of(binary.right())));
    }

    private String as(Expression other) {
        boolean several = values.referents().types().size() > 1;
        return several && other instanceof Expression.Member member ? " as " + values.of(member.of()) : "";
    }

    private String in(Expression.In in) {
        String value = values.of(in.value());
        List<String> options = in.options().stream().map(values::of)
                .map(option -> option.equals(value) ? "the same" : option).toList();
        return said(in.value(), in.negated()
                ? "neither " + FieldWords.joined(options, "nor") : FieldWords.joined(options, "or"));
    }

    private String said(Expression of, String what) {
        return values.of(of) + link + what;
    }
}
