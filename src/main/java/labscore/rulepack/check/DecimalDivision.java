package labscore.rulepack.check;

import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.expression.Expression;

/** Makes every division decimal: Java's division of whole numbers would turn 7 of 11 into 0. */
final class DecimalDivision {

    private DecimalDivision() {}

    static void write(Expression expression, ExpressionCheck check, Edits edits) {
        expression.all().filter(part -> isWhole(part, check))
                .forEach(part -> edits.insert(part.span().start(), "1.0 * "));
    }

    private static boolean isWhole(Expression part, ExpressionCheck check) {
        return part instanceof Expression.Binary binary && binary.operator().equals("/")
                && check.typeOf(binary.left()).base() == Base.WHOLE
                && check.typeOf(binary.right()).base() == Base.WHOLE;
    }
}
