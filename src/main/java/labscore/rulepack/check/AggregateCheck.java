package labscore.rulepack.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.evidence.Vocabulary;
import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.expression.Aggregate;
import labscore.rulepack.expression.Forms;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.GroupByDescr;

/**
 * Checks what follows the patterns of an {@code accumulate} or {@code groupby}, replaces functions that
 * drift as facts come and go by exact ones, and has the evidence collected that went in.
 */
final class AggregateCheck {

    /** Functions by name, with the exact one that runs. */
    private static final Map<String, String> FUNCTIONS = new TreeMap<>(Map.of(
            "sum", "exactSum", "average", "exactAverage", "min", "exactMin", "max", "exactMax", "count", "count"));
    private static final Set<String> UNKNOWN_WHEN_EMPTY = Set.of("average", "min", "max");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Edits edits;

    AggregateCheck(Findings findings, Vocabulary vocabulary, Edits edits) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.edits = edits;
    }

    /**
     * @param patternsEnd offset behind its last pattern
     * @param inner scope of its patterns
     * @param outer scope of the rule, which gets the results
     * @param patterns variables of its patterns, with which each gets collected
     */
    void check(AccumulateDescr descr, int patternsEnd, Scope inner, Scope outer, List<String> patterns) {
        Aggregate aggregate = Forms.aggregate(findings.source(), patternsEnd, descr.getEndCharacter(),
                descr instanceof GroupByDescr);
        ExpressionCheck inside = new ExpressionCheck(findings, vocabulary, inner, "", Map.of());
        if (aggregate.key() != null) {
            Variables.bind(outer, aggregate.key().variable(),
                    new Scope.Variable(inside.typeOf(aggregate.key().expression()), null, null), findings,
                    aggregate.key().expression().span().start());
        }
        aggregate.functions().forEach(function -> check(function, inside, inner, outer));
        patterns.forEach(pattern -> edits.insert(aggregate.functionsEnd(),
                ", " + Variables.OWN + "of_" + pattern.substring(1) + " : collectSet( " + pattern + " )"));
        ExpressionCheck outside = new ExpressionCheck(findings, vocabulary, outer, "", Map.of());
        Set<String> results = aggregate.functions().stream().map(FunctionCall::variable)
                .collect(Collectors.toCollection(TreeSet::new));
        aggregate.conditions().forEach(condition -> findings.during(() -> {
            requireOnResults(condition, results, aggregate, outside);
            new KnownGuards(outside).unknowns(condition).forEach(value ->
                    edits.insertFirst(aggregate.conditionsStart(), " " + value + " != null,"));
            DecimalArithmetic.write(condition, outside, edits);
        }));
    }

    /** Drools leaves other conditions out or gets them wrong, those on the key of a groupby among them. */
    private void requireOnResults(
            Expression condition, Set<String> results, Aggregate aggregate, ExpressionCheck outside) {
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

    private void check(FunctionCall call, ExpressionCheck inside, Scope inner, Scope outer) {
        if (!FUNCTIONS.containsKey(call.function())) {
            throw findings.at(CheckKind.UNKNOWN_FUNCTION, call.name(), "unknown function '" + call.function() + "'")
                    .allowed(call.function(), FUNCTIONS.keySet()).failure();
        }
        boolean counts = call.function().equals("count");
        if (!counts) {
            requireArgument(call, inside, inner);
            edits.replace(call.name().start(), call.name().end(), FUNCTIONS.get(call.function()));
        } else if (call.argument() != null) {
            throw findings.at(CheckKind.AGGREGATE_FORM, call.argument().span(),
                    "count takes no argument").remedy("Write count().").failure();
        }
        ValueType type = new ValueType(counts ? Base.WHOLE : Base.DECIMAL, null,
                UNKNOWN_WHEN_EMPTY.contains(call.function()));
        Variables.bind(outer, call.variable(), new Scope.Variable(type, null, null), findings, call.name().start());
    }

    /** Drools miscounts or fails for other arguments than one variable, or one pattern's fields. */
    private void requireArgument(FunctionCall call, ExpressionCheck inside, Scope inner) {
        Expression argument = call.argument();
        if (argument == null || !inside.typeOf(argument).isNumber()) {
            throw findings.at(CheckKind.WRONG_TYPE, call.name(), call.function() + " needs a number")
                    .remedy("Bind one in the pattern, as in $w : weight, and write " + call.function() + "( $w ).")
                    .failure();
        }
        List<String> variables = argument.all().filter(Expression.Name.class::isInstance)
                .map(part -> ((Expression.Name) part).name()).distinct().toList();
        boolean single = argument instanceof Expression.Name;
        Scope.Variable owner = variables.size() == 1 ? inner.variable(variables.get(0)).orElse(null) : null;
        if (owner == null || !single && owner.type().base() != Base.EVIDENCE) {
            throw findings.at(CheckKind.AGGREGATE_FORM, argument.span(),
                    "a calculation with more than the fields of one pattern")
                    .allowed("a variable bound in the pattern, or an expression over the fields of one pattern, "
                            + "such as $m.usd * $m.weight").failure();
        }
        if (!single && UNKNOWN_WHEN_EMPTY.contains(call.function())) {
            throw findings.at(CheckKind.AGGREGATE_FORM, argument.span(),
                    call.function() + " of a calculation, which Drools can't compare "
                    + "with unknown").remedy("Only sum takes one: divide two sums, or bind a field and write "
                    + call.function() + "( $variable ).").failure();
        }
        if (!single) {
            argument.all().filter(Expression.Member.class::isInstance).map(Expression.Member.class::cast)
                    .filter(member -> inside.typeOf(member).mayBeUnknown())
                    .forEach(member -> owner.pattern().requireKnown(member.name()));
        }
        DecimalArithmetic.write(argument, inside, edits);
    }
}
