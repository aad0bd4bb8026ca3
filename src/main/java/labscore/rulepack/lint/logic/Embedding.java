package labscore.rulepack.lint.logic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import labscore.condition.Element;

/**
 * Looks for a proof that whenever the elements of one rule hold, those of another do: each pattern of the
 * other matches what some pattern of the one stands for, each absence follows from an absence of the one.
 */
public final class Embedding {

    /** Ways to match patterns with patterns that are tried before it gives up. */
    private static final int PATIENCE = 1000;

    private final Premises one;
    private final List<Element> oneElements;
    private final List<Element> otherElements;
    private final Terms terms;
    private final Formula given;
    private int tried;

    private Embedding(Premises one, List<Element> oneElements, List<Element> otherElements, Terms terms) {
        this.one = one;
        this.oneElements = oneElements;
        this.otherElements = otherElements;
        this.terms = terms;
        this.given = one.holds();
    }

    /**
     * @param one premises of the rule that is to imply the other
     * @param goal must hold of what the names of the other rule mean
     * @return whether there is a proof
     */
    public static boolean exists(Premises one, List<Element> oneElements, List<Element> otherElements, Terms terms,
            Predicate<Scope> goal) {
        return new Embedding(one, oneElements, otherElements, terms).from(0, Scope.EMPTY, goal);
    }

    private boolean from(int index, Scope scope, Predicate<Scope> goal) {
        if (++tried > PATIENCE || index == otherElements.size()) {
            return tried <= PATIENCE && goal.test(scope);
        }
        Element element = otherElements.get(index);
        if (element instanceof Element.Pattern pattern) {
            return one.patterns().values().stream()
                    .filter(instance -> Premises.isMatched(pattern, instance, terms, scope, given))
                    .anyMatch(instance ->
                            from(index + 1, Premises.bound(pattern, instance, terms, scope), goal));
        } else if (element instanceof Element.Absence absence) {
            return isImplied(absence, scope) && from(index + 1, scope, goal);
        }
        Element.Aggregate aggregate = (Element.Aggregate) element;
        return oneElements.stream().filter(Element.Aggregate.class::isInstance).map(Element.Aggregate.class::cast)
                .map(like -> withResults(aggregate, like, scope)).flatMap(Optional::stream)
                .anyMatch(known -> from(index + 1, known, goal));
    }

    /** Whatever the absence excludes would be excluded by the one rule as well, or can't be. */
    private boolean isImplied(Element.Absence absence, Scope scope) {
        Premises excluded = Premises.of(absence.parts(), terms, scope, "excluded");
        Formula assumed = Formula.all(given, excluded.holds());
        return Contradiction.in(assumed) || oneElements.stream().filter(Element.Absence.class::isInstance)
                .map(Element.Absence.class::cast).anyMatch(like -> isExcludedBy(like, absence, excluded, assumed));
    }

    private boolean isExcludedBy(Element.Absence like, Element.Absence absence, Premises excluded, Formula assumed) {
        if (like.parts().size() == 1 && like.parts().get(0) instanceof Element.Pattern pattern) {
            return excluded.patterns().values().stream().anyMatch(instance ->
                    Premises.isMatched(pattern, instance, terms, one.scope(), assumed));
        }
        Premises same = Premises.of(like.parts(), terms, one.scope(), "excluded");
        return AggregateForm.over(like.parts(), same).equals(AggregateForm.over(absence.parts(), excluded));
    }

    /** What names mean if the results are those of a like aggregate, and its conditions follow. */
    private Optional<Scope> withResults(Element.Aggregate aggregate, Element.Aggregate like, Scope scope) {
        AggregateForm wanted = AggregateForm.of(aggregate, terms, scope);
        AggregateForm found = AggregateForm.of(like, terms, one.scope());
        if (!wanted.over().equals(found.over()) || !wanted.hasFunctionsOf(found)) {
            return Optional.empty();
        }
        Scope known = aggregate.key() == null ? scope
                : scope.with(aggregate.key().variable(), one.scope().values().get(like.key().variable()));
        for (Map.Entry<String, String> function : wanted.functions().entrySet()) {
            known = known.with(function.getKey(), one.scope().values().get(found.variable(function.getValue())));
        }
        Meaning meaning = new Meaning(terms, known);
        return aggregate.conditions().stream()
                .allMatch(condition -> Contradiction.in(given, meaning.fails(condition)))
                ? Optional.of(known) : Optional.empty();
    }
}
