package labscore.rulepack.lint.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.evidence.Status;

/**
 * What elements state that hold at once: the conditions of their patterns and on the results of their
 * aggregates. What stands within absences and aggregates is kept apart.
 */
public final class Premises {

    private final Terms terms;
    private final Map<Element.Pattern, Instance> patterns = new LinkedHashMap<>();
    private final List<Stated> conditions = new ArrayList<>();
    private final List<Formula> guards = new ArrayList<>();
    private final List<Inner> inners = new ArrayList<>();
    private Scope scope;
    private Formula whole;

    private Premises(Terms terms, Scope scope) {
        this.terms = terms;
        this.scope = scope;
    }

    /** @param id tells these elements from others of the same rule */
    public static Premises of(List<Element> elements, Terms terms, Scope outer, String id) {
        Premises premises = new Premises(terms, outer.outside());
        for (int i = 0; i < elements.size(); i++) {
            premises.add(elements.get(i), id + "/" + i);
        }
        premises.whole = Formula.all(Stream.concat(
                premises.guards.stream(), premises.conditions.stream().map(Stated::holds)).toList());
        return premises;
    }

    /** What each pattern stands for. */
    public Map<Element.Pattern, Instance> patterns() {
        return Collections.unmodifiableMap(patterns);
    }

    /** In the order written. */
    public List<Stated> conditions() {
        return Collections.unmodifiableList(conditions);
    }

    public List<Inner> inners() {
        return Collections.unmodifiableList(inners);
    }

    /** What names mean behind the last element. */
    public Scope scope() {
        return scope;
    }

    /** Whatever is stated holds, and evidence has happened where nothing else is asked for. */
    public Formula holds() {
        return whole;
    }

    /** Evidence has happened where nothing else is asked for. */
    public Formula guards() {
        return Formula.all(guards);
    }

    private void add(Element element, String id) {
        if (element instanceof Element.Pattern pattern) {
            add(pattern, new Instance(id, pattern.type()));
        } else if (element instanceof Element.Absence absence) {
            inners.add(new Inner(absence, of(absence.parts(), terms, scope, id)));
        } else {
            add((Element.Aggregate) element, id);
        }
    }

    private void add(Element.Pattern pattern, Instance instance) {
        patterns.put(pattern, instance);
        scope = bound(pattern, instance, terms, scope);
        guards.add(guard(pattern, instance, terms, Formula.Comparison.EQUAL));
        Meaning meaning = new Meaning(terms, scope.within(instance));
        conditionsOf(pattern).forEach(condition -> conditions.add(new Stated(condition, meaning)));
    }

    /** The conditions of a pattern without its bindings. */
    public static Stream<Expression> conditionsOf(Element.Pattern pattern) {
        return pattern.constraints().stream().filter(constraint -> !constraint.isBinding())
                .map(Constraint::expression);
    }

    /** What names mean behind a pattern that stands for {@code instance}. */
    public static Scope bound(Element.Pattern pattern, Instance instance, Terms terms, Scope before) {
        Scope after = pattern.variable() == null ? before : before.with(pattern.variable(), instance);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.isBinding()) {
                Scope known = after;
                after = terms.of(constraint.expression(), after.within(instance))
                        .map(value -> known.with(constraint.variable(), value)).orElse(known);
            }
        }
        return after;
    }

    /**
     * Whether it is proven that a pattern matches what {@code instance} stands for.
     *
     * @param before what names mean ahead of the pattern
     * @param given what holds
     */
    public static boolean isMatched(
            Element.Pattern pattern, Instance instance, Terms terms, Scope before, Formula given) {
        Meaning meaning = new Meaning(terms, bound(pattern, instance, terms, before).within(instance));
        return pattern.type().equals(instance.type())
                && Contradiction.in(given, guard(pattern, instance, terms, Formula.Comparison.UNEQUAL))
                && conditionsOf(pattern).allMatch(condition -> Contradiction.in(given, meaning.fails(condition)));
    }

    /** That what a pattern stands for has happened, if the pattern does not name the status. */
    private static Formula guard(Element.Pattern pattern, Instance instance, Terms terms, Formula.Comparison is) {
        if (!pattern.asksForHappened()) {
            return is == Formula.Comparison.EQUAL ? Formula.TRUE : Formula.FALSE;
        }
        return terms.field(instance, "status").<Formula>map(status -> new Formula.Relation(status,
                is, new Term.Figure(Status.HAPPENED.ordinal()))).orElse(Formula.TRUE);
    }

    private void add(Element.Aggregate aggregate, String id) {
        Premises parts = of(aggregate.parts(), terms, scope, id);
        inners.add(new Inner(aggregate, parts));
        Instance results = new Instance(id, null);
        if (aggregate.key() != null) {
            scope = scope.with(aggregate.key().variable(), Results.key(aggregate.key(), results, terms, parts.scope));
        }
        for (FunctionCall function : aggregate.functions()) {
            scope = scope.with(function.variable(), Results.of(function, results, terms, parts.scope));
        }
        Meaning meaning = new Meaning(terms, scope);
        aggregate.conditions().forEach(condition -> conditions.add(new Stated(condition, meaning)));
    }
}
