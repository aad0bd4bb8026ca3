package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.rulepack.lint.logic.Contradiction;
import labscore.rulepack.lint.logic.Embedding;
import labscore.rulepack.lint.logic.Formula;
import labscore.rulepack.lint.logic.Meaning;
import labscore.rulepack.lint.logic.Scope;
import labscore.rulepack.lint.logic.Term;
import labscore.rulepack.lint.logic.Terms;

/** Whether a lab that one rule credits is credited by another as well. */
final class Implication {

    private Implication() {}

    /** Whether it is proven that the other rule fires for the same lab whenever the one does. */
    static boolean isSure(LintedRule one, LintedRule other) {
        return isSure(one, other, scope -> true);
    }

    /** As {@link #isSure}, and the other rule's amount can be calculated then. */
    static boolean isAmountSure(LintedRule one, LintedRule other) {
        Expression amount = other.body().amount();
        return isSure(one, other, scope -> amount == null
                || new Meaning(one.terms(), scope.outside()).values(amount).stream().allMatch(value ->
                        Contradiction.in(one.premises().holds(), new Formula.Known(value, false))));
    }

    private static boolean isSure(LintedRule one, LintedRule other, Predicate<Scope> amount) {
        if (!typesOf(one).containsAll(typesOf(other))) {
            return false;
        }
        Optional<Term> lab = one.terms().of(one.body().lab(), one.premises().scope());
        return lab.isPresent() && Embedding.exists(one.premises(), one.body().elements(), other.body().elements(),
                one.terms(), scope -> isSameLab(one, lab.get(), other.body().lab(), scope) && amount.test(scope));
    }

    /** Types of the evidence and labs that it can't do without. */
    private static Set<String> typesOf(LintedRule rule) {
        return rule.premises().patterns().keySet().stream().map(Element.Pattern::type).collect(Collectors.toSet());
    }

    private static boolean isSameLab(LintedRule one, Term lab, Expression otherLab, Scope scope) {
        Terms terms = one.terms();
        Optional<Term> other = terms.of(otherLab, scope.outside());
        if (other.isEmpty() || other.get().equals(lab)) {
            return other.isPresent();
        }
        List<Formula> differ = new ArrayList<>();
        other.get().values().forEach(value -> differ.add(new Formula.Known(value, false)));
        differ.add(new Formula.Relation(lab, Formula.Comparison.UNEQUAL, other.get()));
        List<Formula> given = new ArrayList<>(List.of(one.premises().holds(), Formula.any(differ)));
        lab.values().forEach(value -> given.add(new Formula.Known(value, true)));
        return Contradiction.in(Formula.all(given));
    }
}
