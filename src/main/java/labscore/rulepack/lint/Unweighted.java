package labscore.rulepack.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.evidence.Kind;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Inner;
import labscore.rulepack.lint.logic.Meaning;
import labscore.rulepack.lint.logic.Stated;
import labscore.rulepack.lint.logic.Term;

/**
 * Counts, sums and averages in which an old rumour is as good as a fresh fact, where more depends on them
 * than whether there is any.
 */
final class Unweighted {

    private static final Set<String> ADDING = Set.of("count", "sum", "average");

    private final LintedRule rule;

    private Unweighted(LintedRule rule) {
        this.rule = rule;
    }

    static List<Problem> of(LintedRule rule) {
        Unweighted unweighted = new Unweighted(rule);
        return rule.premises().inners().stream().filter(unweighted::isOfEvidence)
                .flatMap(unweighted::of).toList();
    }

    /** Background such as a headcount has full weight in every credit, and labs are no evidence. */
    private boolean isOfEvidence(Inner inner) {
        return inner.element() instanceof Element.Aggregate && inner.parts().patterns().keySet().stream()
                .anyMatch(pattern -> !pattern.isAnchor()
                        && rule.vocabulary().types().get(pattern.type()).kind() != Kind.CONTEXT);
    }

    private Stream<Problem> of(Inner inner) {
        Element.Aggregate aggregate = (Element.Aggregate) inner.element();
        Meaning inside = new Meaning(rule.terms(), inner.parts().scope());
        return aggregate.functions().stream()
                .filter(call -> ADDING.contains(call.function()) && !isWeighed(call.argument(), inside))
                .filter(this::isMoreThanAsked).map(this::problem);
    }

    /** Whether all that is added up has the weight as a factor. */
    private static boolean isWeighed(Expression expression, Meaning inside) {
        if (expression instanceof Expression.Binary binary) {
            boolean left = isWeighed(binary.left(), inside);
            return switch (binary.operator()) {
                case "*" -> left || isWeighed(binary.right(), inside);
                case "/" -> left;
                default -> left && isWeighed(binary.right(), inside);
            };
        } else if (expression instanceof Expression.Unary unary) {
            return isWeighed(unary.operand(), inside);
        }
        return expression != null && inside.term(expression)
                .filter(term -> term instanceof Term.Value value && value.name().equals("weight")).isPresent();
    }

    /** Whether it reaches the amount, or a condition that asks for more than whether there is any. */
    private boolean isMoreThanAsked(FunctionCall call) {
        return rule.body().amount() != null && names(rule.body().amount(), call)
                || EveryCondition.of(rule.premises()).map(Stated::condition)
                .anyMatch(condition -> names(condition, call) && !asksForAny(condition, call));
    }

    private static boolean names(Expression expression, FunctionCall call) {
        return expression.all().anyMatch(part -> part instanceof Expression.Name name
                && name.name().equals(call.variable()));
    }

    private static boolean asksForAny(Expression condition, FunctionCall call) {
        if (!(condition instanceof Expression.Binary binary) || !(binary.left() instanceof Expression.Name)) {
            return false;
        }
        boolean counts = call.function().equals("count");
        return binary.right() instanceof Expression.Unknown || is(0, binary.right())
                || counts && is(1, binary.right()) && Set.of("<", ">=").contains(binary.operator());
    }

    private static boolean is(int wanted, Expression expression) {
        return expression instanceof Expression.Number number && Double.parseDouble(number.literal()) == wanted;
    }

    private static String remedy(String function) {
        return switch (function) {
            case "count" -> "Bind $w : weight in the pattern and write sum( $w ).";
            case "sum" -> "Write sum( $e.weight * … ), with $e : before the pattern.";
            default -> "Divide two sums: sum( $e.weight * … ) and sum( $e.weight ), with $e : before the pattern.";
        };
    }

    private Problem problem(FunctionCall call) {
        boolean counts = call.function().equals("count");
        return rule.problem(LintKind.UNWEIGHTED, call.name(), counts
                ? "evidence is counted without its weight, so old rumours count like fresh facts"
                : "the " + call.function() + " leaves out the weight, so old rumours count like fresh facts")
                .remedy(remedy(call.function()));
    }
}
