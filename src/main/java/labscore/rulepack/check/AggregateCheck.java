package labscore.rulepack.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.evidence.Vocabulary;
import labscore.rulepack.expression.Aggregate;
import labscore.rulepack.expression.Forms;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.GroupByDescr;

/** Checks what follows the patterns of an {@code accumulate} or {@code groupby}. */
final class AggregateCheck {

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Edits edits;

    AggregateCheck(Findings findings, Vocabulary vocabulary, Edits edits) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.edits = edits;
    }

    /** @param outer scope of the rule, which gets the results */
    void check(AccumulateDescr descr, AggregateInput input, Scope outer) {
        Aggregate aggregate = Forms.aggregate(findings.source(), input.end(), descr.getEndCharacter(),
                descr instanceof GroupByDescr);
        ExpressionCheck inside = new ExpressionCheck(findings, vocabulary, input.scope(), "", Map.of());
        if (aggregate.key() != null) {
            Expression key = aggregate.key().expression();
            requireRead(key);
            Variables.bind(outer, aggregate.key().variable(), new Scope.Variable(inside.typeOf(key), null), findings,
                    key.span().start());
        }
        FunctionCheck functions = new FunctionCheck(findings, edits, inside, input, aggregate.functionsEnd());
        aggregate.functions().forEach(function -> Variables.bind(outer, function.variable(),
                new Scope.Variable(functions.check(function), null), findings, function.name().start()));
        functions.collectEvidence();
        ExpressionCheck outside = new ExpressionCheck(findings, vocabulary, outer, "", Map.of());
        aggregate.conditions().forEach(condition ->
                findings.during(() -> requireOnResults(condition, aggregate, outside)));
        if (findings.problems().isEmpty() && !aggregate.conditions().isEmpty()) {
            write(aggregate, descr.getEndCharacter(), new JavaText(outside, findings.code()));
        }
    }

    /** Drools stops at a calculation with what is unknown. */
    private void requireRead(Expression key) {
        if (!(key instanceof Expression.Name || key instanceof Expression.Member)) {
            throw findings.at(CheckKind.AGGREGATE_FORM, key.span(), "a groupby by what is neither a field nor a variable")
                    .remedy("Write its key as $key : $fact.field.").failure();
        }
    }

    /**
     * Drools 10.2.0 mixes up the results in a condition on more than one and takes some conditions for ones
     * on the evidence, so all are asked behind the aggregate and outside of it.
     */
    private void write(Aggregate aggregate, int end, JavaText java) {
        edits.blank(findings.code(), aggregate.conditionsStart() - 1, end - 1);
        edits.insert(end, aggregate.conditions().stream().map(condition -> ofResults((Expression.Binary) condition, java))
                .collect(Collectors.joining(" && ", " eval( ", " )")));
    }

    private static String ofResults(Expression.Binary condition, JavaText java) {
        String left = side(condition.left(), java);
        if (condition.right() instanceof Expression.Unknown) {
            return (condition.operator().equals("==") ? "!" : "") + "Aggregated.isKnown( " + left + " )";
        }
        return java.unknowns(condition).stream().map(value -> "Aggregated.isKnown( " + value + " ) && ")
                .collect(Collectors.joining()) + "Aggregated.holds( " + left + ", \"" + condition.operator() + "\", "
                + side(condition.right(), java) + " )";
    }

    /** Drools can't read an argument that is nothing but a negated bracket. */
    private static String side(Expression side, JavaText java) {
        return (side instanceof Expression.Unary ? "1.0 * " : "") + java.of(side);
    }

    private void requireOnResults(Expression condition, Aggregate aggregate, ExpressionCheck outside) {
        Set<String> results = aggregate.functions().stream().map(FunctionCall::variable)
                .collect(Collectors.toCollection(TreeSet::new));
        outside.requireCondition(condition);
        if (!(condition instanceof Expression.Binary binary) || !binary.operator().matches("[=!<>]=?")) {
            throw findings.at(CheckKind.AGGREGATE_FORM, condition.span(), "a condition on results is one comparison")
                    .remedy("Separate comparisons with commas; instead of || write two rules.").failure();
        }
        boolean ofKey = aggregate.key() != null && condition.all().anyMatch(part ->
                part instanceof Expression.Name name && name.name().equals(aggregate.key().variable()));
        if (ofKey || !(first(condition) instanceof Expression.Name name) || !results.contains(name.name())) {
            throw findings.at(CheckKind.AGGREGATE_FORM, condition.span(), ofKey ? "a condition on the key of a groupby"
                    : "a condition on results that does not begin with one")
                    .allowed(String.join(", ", results)).remedy("Put other conditions into the patterns.").failure();
        }
    }

    private static Expression first(Expression expression) {
        return expression.parts().findFirst().map(AggregateCheck::first).orElse(expression);
    }
}
