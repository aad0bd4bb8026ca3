package labscore.rulepack.check;

import labscore.condition.Expression;
import labscore.condition.Span;
import labscore.rulepack.expression.Forms;
import labscore.rulepack.finding.CheckKind;

/**
 * A header line, {@code @name( literal )}. Drools runs what stands in an annotation while it builds;
 * so only literals are let through, and none of them is handed on.
 *
 * @param name without the {@code @}
 * @param value a text or a number as written, without quotes; {@code null} if it has none
 * @param span from the {@code @} on
 */
record Annotation(String name, String value, Span span) {

    /** @throws labscore.problem.LabscoreException if the value is no literal */
    static Annotation read(Span span, Findings findings) {
        Expression written = Forms.annotation(findings.source(), span.start() + 1, span.end());
        if (written instanceof Expression.Name name) {
            return new Annotation(name.name(), null, span);
        }
        Expression.Call call = (Expression.Call) written;
        String value = call.arguments().size() == 1 ? literal(call.arguments().get(0)) : null;
        if (value == null) {
            throw findings.at(CheckKind.HEADER_MALFORMED, call.span(),
                    "the value of @" + call.method() + " is not one literal")
                    .allowed("a text in double quotes or a number").failure();
        }
        return new Annotation(call.method(), value, span);
    }

    private static String literal(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return text.value();
        } else if (expression instanceof Expression.Number number) {
            return number.literal();
        } else if (expression instanceof Expression.Unary minus && minus.operator().equals("-")
                && minus.operand() instanceof Expression.Number number) {
            return "-" + number.literal();
        }
        return null;
    }
}
