package labscore.rulepack.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.condition.Expression;
import labscore.condition.Span;
import labscore.evidence.Vocabulary;
import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.expression.Forms;
import labscore.rulepack.expression.Words;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Checks the one line of a rule's consequence, {@code credit( $lab );} or {@code credit( $lab, $amount );},
 * and turns it into a call of the engine, which gives the credit while the condition holds.
 */
final class ConsequenceCheck {

    private static final String INSERT = "labscore.engine.Crediting.credit( drools, ";

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Edits edits;

    ConsequenceCheck(Findings findings, Vocabulary vocabulary, Edits edits) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.edits = edits;
    }

    /** @throws labscore.problem.LabscoreException if it is anything else */
    void check(RuleDescr rule, Scope scope) {
        Span stretch = stretch(findings, rule);
        Expression.Call call = statement(findings, rule);
        int arguments = call.arguments().size();
        if (arguments < 1 || arguments > 2) {
            throw findings.at(CheckKind.WRONG_CREDIT, call.span(), "credit with " + arguments + " values")
                    .allowed("credit( $lab ); or credit( $lab, $amount );").failure();
        }
        ExpressionCheck check = new ExpressionCheck(findings, vocabulary, scope, "", Map.of());
        requireLab(call.arguments().get(0), check);
        String lab = new JavaText(check, findings.code()).of(call.arguments().get(0));
        String amount = arguments == 1 ? "1" : amount(call.arguments().get(1), check);
        String credit = INSERT + lab + ", " + amount + " );";
        edits.replace(stretch.start(), stretch.end(), replacing(source(stretch), credit));
    }

    /** The one line of a rule's consequence, in the form in which it is written. */
    static Expression.Call statement(Findings findings, RuleDescr rule) {
        Span stretch = stretch(findings, rule);
        Words.expect(findings.source(), stretch.start(), stretch.end(), "credit", CheckKind.ONE_STATEMENT);
        return Forms.statement(findings.source(), stretch.start(), stretch.end(), "credit");
    }

    /** What stands between {@code then} and {@code end}. */
    private static Span stretch(Findings findings, RuleDescr rule) {
        Span then = Words.expect(findings.source(), rule.getLhs().getEndCharacter(), rule.getEndCharacter(), "then",
                CheckKind.SYNTAX);
        int end = findings.code().substring(0, rule.getEndCharacter()).lastIndexOf("end");
        return new Span(then.end(), end);
    }

    private void requireLab(Expression lab, ExpressionCheck check) {
        ValueType type = check.typeOf(lab);
        if (type.base() != Base.LAB) {
            throw findings.at(CheckKind.WRONG_CREDIT, lab.span(), "credit needs a lab and found " + type)
                    .remedy("Bind a field that the vocabulary marks @lab, or Lab( $lab : id ).").failure();
        }
    }

    /** An amount that can't be calculated because a value is unknown is null, and credits nothing. */
    private String amount(Expression amount, ExpressionCheck check) {
        ValueType type = check.typeOf(amount);
        if (!type.isNumber()) {
            throw findings.at(CheckKind.WRONG_CREDIT, amount.span(),
                    "an amount is a number and this is " + type).failure();
        }
        JavaText java = new JavaText(check, findings.code());
        Set<String> unknowns = java.unknowns(amount);
        if (unknowns.isEmpty()) {
            return java.of(amount);
        }
        // Drools gives some results a primitive type, which Java compares with null only as an object.
        String unknown = unknowns.stream().map(value -> "(Object) " + value + " == null")
                .collect(Collectors.joining(" || "));
        return unknown + " ? null : (Number) ( " + java.of(amount) + " )";
    }

    private String source(Span span) {
        return findings.code().substring(span.start(), span.end());
    }

    /** The new line in place of the old text, which may have line breaks. */
    private static String replacing(String old, String credit) {
        long lines = old.chars().filter(c -> c == '\n').count();
        return "\n".repeat((int) Math.max(0, lines - 1)) + (lines == 0 ? " " : "") + credit + (lines == 0 ? " " : "\n");
    }
}
