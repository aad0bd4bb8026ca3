package labscore.rulepack.check;

import labscore.condition.Expression;
import labscore.rulepack.check.ValueType.Base;

/**
 * Makes all arithmetic decimal. With whole numbers Java would turn 7 of 11 into 0, and two thousand
 * million and a bit into a negative number.
 */
final class DecimalArithmetic {

    private DecimalArithmetic() {}

    /** Asked behind all other edits of the expression. */
    static void write(Expression expression, ExpressionCheck check, Edits edits) {
        expression.all().forEach(part -> {
            if (part instanceof Expression.Number number && !number.isWhole() && !number.literal().contains(".")) {
                edits.insertFirst(number.span().end(), ".0");
            } else if (part instanceof Expression.Binary binary && binary.isArithmetic()
                    && check.typeOf(binary.left()).base() == Base.WHOLE) {
                edits.insert(binary.span().start(), "1.0 * ");
            }
        });
    }
}
