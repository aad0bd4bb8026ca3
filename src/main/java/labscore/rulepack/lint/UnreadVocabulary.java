package labscore.rulepack.lint;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Inner;
import labscore.rulepack.lint.logic.Meaning;
import labscore.rulepack.lint.logic.Premises;
import labscore.rulepack.lint.logic.Term;

/** Types and fields of evidence that no rule reads. */
final class UnreadVocabulary {

    private final SourceText source;
    private final Set<String> read = new TreeSet<>();

    private UnreadVocabulary(SourceText source) {
        this.source = source;
    }

    /** @param source text of the vocabulary */
    static List<Problem> of(Collection<LintedRule> rules, Vocabulary vocabulary, SourceText source) {
        UnreadVocabulary unread = new UnreadVocabulary(source);
        rules.forEach(unread::read);
        return vocabulary.types().values().stream().flatMap(unread::of).toList();
    }

    private void read(LintedRule rule) {
        read(rule, rule.premises());
        Meaning end = new Meaning(rule.terms(), rule.premises().scope());
        Stream.of(rule.body().lab(), rule.body().amount()).filter(value -> value != null)
                .forEach(value -> read(end, value));
    }

    private void read(LintedRule rule, Premises premises) {
        premises.patterns().forEach((pattern, instance) -> {
            read.add(pattern.type());
            Meaning here = new Meaning(rule.terms(), premises.scope().within(instance));
            pattern.constraints().stream().map(Constraint::expression).forEach(value -> read(here, value));
        });
        Meaning behind = new Meaning(rule.terms(), premises.scope().outside());
        premises.conditions().forEach(stated -> read(stated.meaning(), stated.condition()));
        premises.inners().forEach(inner -> read(rule, inner, behind));
    }

    private void read(LintedRule rule, Inner inner, Meaning around) {
        read(rule, inner.parts());
        if (inner.element() instanceof Element.Aggregate aggregate) {
            Meaning within = new Meaning(rule.terms(), inner.parts().scope());
            aggregate.functions().stream().filter(call -> call.argument() != null)
                    .forEach(call -> read(within, call.argument()));
            if (aggregate.key() != null) {
                read(within, aggregate.key().expression());
            }
        }
    }

    private void read(Meaning meaning, Expression expression) {
        expression.all().flatMap(part -> meaning.term(part).stream())
                .filter(Term.Value.class::isInstance).map(Term.Value.class::cast)
                .forEach(value -> read.add(value.of().type() + "." + value.name()));
    }

    private Stream<Problem> of(EvidenceType type) {
        if (!read.contains(type.name())) {
            return Stream.of(source.problem(LintKind.UNREAD_TYPE, Places.offset(source, type.where()),
                    "no rule reads " + type.name()).remedy(type.expected()
                    ? "Write a rule on it, or take it out: @expected counts only for types that rules read."
                    : "Write a rule on it or take it out. If it is there for readers, write above it "
                            + "// labscore ignore:unread-type and why."));
        }
        return type.fields().stream().filter(field -> !field.lab() && !read.contains(type.name() + "." + field.name()))
                .map(field -> unread(type, field));
    }

    private Problem unread(EvidenceType type, Field field) {
        return source.problem(LintKind.UNREAD_FIELD, Places.offset(source, field.where()),
                "no rule reads " + field.name() + " of " + type.name());
    }
}
