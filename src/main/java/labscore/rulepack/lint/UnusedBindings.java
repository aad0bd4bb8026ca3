package labscore.rulepack.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.condition.Span;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;

/** Variables that nothing reads. */
final class UnusedBindings {

    private final LintedRule rule;
    private final Set<String> read = new TreeSet<>();

    private UnusedBindings(LintedRule rule) {
        this.rule = rule;
        rule.body().elements().forEach(this::collect);
        reads(rule.body().lab());
        if (rule.body().amount() != null) {
            reads(rule.body().amount());
        }
    }

    static List<Problem> of(LintedRule rule) {
        UnusedBindings unused = new UnusedBindings(rule);
        return rule.body().elements().stream().flatMap(unused::of).toList();
    }

    private void collect(Element element) {
        if (element instanceof Element.Pattern pattern) {
            pattern.constraints().forEach(constraint -> reads(constraint.expression()));
        } else if (element instanceof Element.Absence absence) {
            absence.parts().forEach(this::collect);
        } else if (element instanceof Element.Aggregate aggregate) {
            aggregate.parts().forEach(this::collect);
            aggregate.conditions().forEach(this::reads);
            aggregate.functions().stream().map(FunctionCall::argument).filter(argument -> argument != null)
                    .forEach(this::reads);
            if (aggregate.key() != null) {
                reads(aggregate.key().expression());
            }
        }
    }

    private void reads(Expression expression) {
        expression.all().filter(Expression.Name.class::isInstance)
                .forEach(name -> read.add(((Expression.Name) name).name()));
    }

    private Stream<Problem> of(Element element) {
        if (element instanceof Element.Pattern pattern) {
            Stream<Problem> whole = unread(pattern.variable(), pattern.span(), pattern.span().start());
            return Stream.concat(whole, pattern.constraints().stream().filter(Constraint::isBinding)
                    .flatMap(constraint -> unread(constraint.variable(), pattern.span(),
                            constraint.expression().span().start())));
        } else if (element instanceof Element.Absence absence) {
            return absence.parts().stream().flatMap(this::of);
        }
        Element.Aggregate aggregate = (Element.Aggregate) element;
        return Stream.concat(aggregate.parts().stream().flatMap(this::of), aggregate.functions().stream()
                .flatMap(call -> unread(call.variable(), aggregate.span(), call.name().start())));
    }

    /**
     * @param within where the variable stands
     * @param before offset at or behind the variable, with no other place of it in between
     */
    private Stream<Problem> unread(String variable, Span within, int before) {
        if (variable == null || read.contains(variable)) {
            return Stream.empty();
        }
        int start = Math.max(within.start(), rule.body().source().text().lastIndexOf(variable, before));
        return Stream.of(rule.problem(LintKind.UNUSED_BINDING, new Span(start, start + variable.length()),
                "nothing reads " + variable).remedy("Take it out, or use it."));
    }
}
