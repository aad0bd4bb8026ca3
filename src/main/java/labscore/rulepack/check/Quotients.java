package labscore.rulepack.check;

import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Expression;

/**
 * Keeps a comparison from holding when one of its sides is divided by 0. To Drools 0 / 0 is more than any
 * number, and a rule that compares a ratio would credit whoever has nothing above and nothing below.
 */
final class Quotients {

    private Quotients() {}

    /** The calculations in a condition, as they will be rewritten, that may not come to a finite number. */
    static List<String> in(Expression condition, ExpressionCheck check, String code) {
        return calculations(condition).filter(part -> part.all().anyMatch(Quotients::mayDivideByZero))
                .map(part -> rewritten(part, check, code)).distinct().toList();
    }

    /** That it is finite: what is not has no difference from itself. */
    static String isFinite(String calculation) {
        return calculation + " - ( " + calculation + " ) == 0";
    }

    private static Stream<Expression> calculations(Expression expression) {
        return expression instanceof Expression.Binary binary && binary.isArithmetic() ? Stream.of(expression)
                : expression.parts().flatMap(Quotients::calculations);
    }

    private static boolean mayDivideByZero(Expression part) {
        return part instanceof Expression.Binary binary && binary.operator().equals("/")
                && !(binary.right() instanceof Expression.Number number && Double.parseDouble(number.literal()) != 0);
    }

    private static String rewritten(Expression part, ExpressionCheck check, String code) {
        Edits decimal = new Edits();
        DecimalArithmetic.write(part, check, decimal);
        return decimal.applyTo(code, part.span());
    }
}
