package labscore.rulepack.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.expression.Words;
import labscore.rulepack.finding.CheckKind;

/**
 * Checks the functions of one aggregate, replaces those that drift as facts come and go by exact ones, and
 * has the evidence collected that went in.
 *
 * <p>Of joined patterns Drools 10.2.0 reads what depends on one variable off the wrong fact, or adds up
 * nothing: sums come out as 0 and evidence is left out. What depends on two variables it reads right, so
 * each function is given a second one that it does not use.
 */
final class FunctionCheck {

    /** Functions by name, with the exact one that runs. */
    private static final Map<String, String> FUNCTIONS = new TreeMap<>(Map.of(
            "sum", "exactSum", "average", "exactAverage", "min", "exactMin", "max", "exactMax", "count", "count"));
    private static final Set<String> UNKNOWN_WHEN_EMPTY = Set.of("average", "min", "max");

    private final Findings findings;
    private final Edits edits;
    private final ExpressionCheck inside;
    private final AggregateInput input;
    private final int functionsEnd;

    /**
     * @param inside types what the functions are applied to
     * @param functionsEnd offset behind the last function
     */
    FunctionCheck(Findings findings, Edits edits, ExpressionCheck inside, AggregateInput input, int functionsEnd) {
        this.findings = findings;
        this.edits = edits;
        this.inside = inside;
        this.input = input;
        this.functionsEnd = functionsEnd;
    }

    /** The type of its result. */
    ValueType check(FunctionCall call) {
        if (!FUNCTIONS.containsKey(call.function())) {
            throw findings.at(CheckKind.UNKNOWN_FUNCTION, call.name(), "unknown function '" + call.function() + "'")
                    .allowed(call.function(), FUNCTIONS.keySet()).failure();
        }
        boolean counts = call.function().equals("count");
        if (!counts) {
            requireArgument(call);
            edits.replace(call.name().start(), call.name().end(), FUNCTIONS.get(call.function()));
            write(call.argument());
        } else if (call.argument() != null) {
            throw findings.at(CheckKind.AGGREGATE_FORM, call.argument().span(), "count takes no argument")
                    .remedy("Write count().").failure();
        } else if (input.isJoined()) {
            int bracket = Words.behindBracket(findings.source(), call.name().end(), functionsEnd);
            edits.insert(bracket, fact(input.patterns().keySet().iterator().next()));
        }
        return new ValueType(counts ? Base.WHOLE : Base.DECIMAL, null, UNKNOWN_WHEN_EMPTY.contains(call.function()));
    }

    /** Called behind the last check. */
    void collectEvidence() {
        input.patterns().keySet().forEach(pattern -> edits.insert(functionsEnd, ", " + Variables.OWN + "of_"
                + pattern.substring(1) + " : evidenceIds( "
                + (input.isJoined() ? fact(pattern) : pattern) + " )"));
    }

    private String fact(String pattern) {
        return "Aggregated.fact( " + pattern + ", " + input.witness() + " )";
    }

    private void write(Expression argument) {
        if (input.isJoined()) {
            edits.insert(argument.span().start(), "Aggregated.number( ");
        }
        if (argument instanceof Expression.Unary) {
            edits.insert(argument.span().start(), "1.0 * ");
        }
        DecimalArithmetic.write(argument, inside, edits);
        if (input.isJoined()) {
            edits.insert(argument.span().end(), ", " + input.witness() + " )");
        }
    }

    /** Drools miscounts or fails for other arguments than one variable, or one pattern's fields. */
    private void requireArgument(FunctionCall call) {
        Expression argument = call.argument();
        if (argument == null || !inside.typeOf(argument).isNumber()) {
            throw findings.at(CheckKind.WRONG_TYPE, call.name(), call.function() + " needs a number")
                    .remedy("Bind one in the pattern, as in $w : weight, and write " + call.function() + "( $w ).")
                    .failure();
        }
        List<String> variables = argument.all().filter(Expression.Name.class::isInstance)
                .map(part -> ((Expression.Name) part).name()).distinct().toList();
        boolean single = argument instanceof Expression.Name;
        Scope.Variable owner = variables.size() == 1 ? input.variable(variables.get(0)).orElse(null) : null;
        if (owner == null || !single && owner.type().base() != Base.EVIDENCE) {
            throw findings.at(CheckKind.AGGREGATE_FORM, argument.span(), variables.size() == 1
                    ? "an argument that is no field of the patterns"
                    : "a calculation with more than the fields of one pattern")
                    .allowed("a variable bound in the pattern, or an expression over the fields of one pattern, "
                            + "such as $m.usd * $m.weight").failure();
        }
        if (!single && UNKNOWN_WHEN_EMPTY.contains(call.function())) {
            throw findings.at(CheckKind.AGGREGATE_FORM, argument.span(), call.function()
                    + " of a calculation, which Drools can't compare with unknown").remedy("Only sum takes one: divide two sums, or bind a field and write "
                    + call.function() + "( $variable ).").failure();
        }
        if (!single) {
            argument.all().filter(Expression.Member.class::isInstance).map(Expression.Member.class::cast)
                    .filter(member -> inside.typeOf(member).mayBeUnknown())
                    .forEach(member -> owner.pattern().requireKnown(member.name()));
        }
    }
}
