package labscore.ruletest.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.condition.Span;
import labscore.evidence.Vocabulary;

/** Small faults that an author could make in one expression, its parts aside. */
final class Faults {

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("<", "<="), Map.entry("<=", "<"), Map.entry(">", ">="), Map.entry(">=", ">"),
            Map.entry("==", "!="), Map.entry("!=", "=="), Map.entry("&&", "||"), Map.entry("||", "&&"),
            Map.entry("+", "-"), Map.entry("-", "+"), Map.entry("*", "/"), Map.entry("/", "*"));
    private static final Map<String, String> METHODS = Map.of(
            "isAfter", "isBefore", "isBefore", "isAfter", "startsWith", "endsWith", "endsWith", "startsWith");

    private final RuleBody body;
    private final Vocabulary vocabulary;

    Faults(RuleBody body, Vocabulary vocabulary) {
        this.body = body;
        this.vocabulary = vocabulary;
    }

    List<BodyFault> of(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return nudged(number);
        } else if (expression instanceof Expression.Binary binary && OPERATORS.containsKey(binary.operator())) {
            return List.of(flipped(binary));
        } else if (expression instanceof Expression.Call call && METHODS.containsKey(call.method())) {
            String method = METHODS.get(call.method());
            return List.of(new BodyFault(call.span(), new Expression.Call(call.of(), method, call.arguments(),
                    call.span()), replaced(call.span(), call.of().span().end(), call.method(), method)));
        } else if (expression instanceof Expression.In in) {
            return chosenOtherwise(in);
        } else if (expression instanceof Expression.Member member && member.of() instanceof Expression.Name name) {
            return neighbours(member, name.name());
        }
        return List.of();
    }

    /** One up and one down in the last place written: 70 to 71 and 69, 0.5 to 0.6 and 0.4. */
    private static List<BodyFault> nudged(Expression.Number number) {
        BigDecimal value = new BigDecimal(number.literal());
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return Stream.of(value.add(step), value.subtract(step))
                .map(other -> new BodyFault(number.span(), literal(other, number.span()), other.toPlainString()))
                .toList();
    }

    private static Expression literal(BigDecimal value, Span span) {
        Expression size = new Expression.Number(value.abs().toPlainString(), span);
        return value.signum() < 0 ? new Expression.Unary("-", size, span) : size;
    }

    private BodyFault flipped(Expression.Binary binary) {
        String operator = OPERATORS.get(binary.operator());
        return new BodyFault(binary.span(),
                new Expression.Binary(operator, binary.left(), binary.right(), binary.span()),
                replaced(binary.span(), binary.left().span().end(), binary.operator(), operator));
    }

    /** The text of a span with the first {@code word} from an offset on replaced. */
    private String replaced(Span span, int from, String word, String other) {
        String text = body.written(span);
        int at = text.indexOf(word, from - span.start());
        return text.substring(0, at) + other + text.substring(at + word.length());
    }

    private List<BodyFault> chosenOtherwise(Expression.In in) {
        List<BodyFault> faults = new ArrayList<>();
        String word = in.negated() ? "not in" : "in";
        faults.add(new BodyFault(in.span(), new Expression.In(in.value(), in.options(), !in.negated(), in.span()),
                written(in.value()) + (in.negated() ? " in " : " not in ") + list(in.options())));
        for (int left = 0; left < in.options().size() && in.options().size() > 1; left++) {
            List<Expression> options = new ArrayList<>(in.options());
            options.remove(left);
            faults.add(new BodyFault(in.span(), new Expression.In(in.value(), options, in.negated(), in.span()),
                    written(in.value()) + " " + word + " " + list(options)));
        }
        return faults;
    }

    private String list(List<Expression> options) {
        return "( " + String.join(", ", options.stream().map(this::written).toList()) + " )";
    }

    private String written(Expression expression) {
        return body.written(expression.span());
    }

    /** The constants next to one of an enum. */
    private List<BodyFault> neighbours(Expression.Member member, String enumName) {
        List<String> constants = constants(enumName);
        int at = constants.indexOf(member.name());
        return IntStream.of(at - 1, at + 1).filter(i -> at >= 0 && i >= 0 && i < constants.size())
                .mapToObj(constants::get)
                .map(constant -> new BodyFault(member.span(),
                        new Expression.Member(member.of(), constant, member.span()), enumName + "." + constant))
                .toList();
    }

    private List<String> constants(String enumName) {
        return vocabulary.enums().getOrDefault(enumName, List.of());
    }
}
