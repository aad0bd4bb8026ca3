package labscore.rulepack.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import labscore.condition.Expression;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.problem.Problem;
import labscore.rulepack.finding.LintKind;
import labscore.rulepack.lint.logic.Stated;
import labscore.rulepack.lint.logic.Term;

/**
 * Texts that rules look for and no fact says. Regular expressions are left alone: one from elsewhere may
 * never come to an end.
 */
final class UnknownText {

    /** How many texts a message lists. */
    private static final int LISTED = 12;

    private final LintedRule rule;
    private final FactUsage usage;

    private UnknownText(LintedRule rule, FactUsage usage) {
        this.rule = rule;
        this.usage = usage;
    }

    static List<Problem> of(LintedRule rule, FactUsage usage) {
        UnknownText unknown = new UnknownText(rule, usage);
        return EveryCondition.of(rule.premises()).flatMap(stated -> stated.condition().all()
                .flatMap(part -> unknown.of(part, stated))).toList();
    }

    private Stream<Problem> of(Expression part, Stated stated) {
        if (part instanceof Expression.In in) {
            return in.options().stream().flatMap(option -> equal(in.value(), option, stated));
        } else if (part instanceof Expression.Call call) {
            return call.arguments().stream().flatMap(argument -> switch (call.method()) {
                case "startsWith" -> within(call.of(), argument, stated, "begins with", String::startsWith);
                case "endsWith" -> within(call.of(), argument, stated, "ends with", String::endsWith);
                default -> Stream.empty();
            });
        } else if (part instanceof Expression.Binary binary) {
            return switch (binary.operator()) {
                case "==", "!=" -> Stream.concat(equal(binary.left(), binary.right(), stated),
                        equal(binary.right(), binary.left(), stated));
                case "contains" -> within(binary.left(), binary.right(), stated, "contains", String::contains);
                default -> Stream.empty();
            };
        }
        return Stream.empty();
    }

    private Stream<Problem> equal(Expression field, Expression literal, Stated stated) {
        return check(field, literal, stated, "is", text -> text::equals);
    }

    private interface Test {

        boolean holds(String text, String part);
    }

    private Stream<Problem> within(Expression field, Expression literal, Stated stated, String verb, Test test) {
        return check(field, literal, stated, verb, part -> text -> test.holds(text, part));
    }

    private interface Search {

        Predicate<String> of(String literal);
    }

    private Stream<Problem> check(Expression field, Expression literal, Stated stated, String verb, Search search) {
        if (!(literal instanceof Expression.Text text)) {
            return Stream.empty();
        }
        Optional<Term.Value> value = stated.meaning().term(field)
                .filter(Term.Value.class::isInstance).map(Term.Value.class::cast)
                .filter(found -> found.of().type() != null);
        return value.flatMap(found -> known(found).filter(known -> known.stream().noneMatch(search.of(text.value())))
                .map(known -> problem(text, found, verb, known))).stream();
    }

    /** All texts that the field may have; empty if that is not known. */
    private Optional<Set<String>> known(Term.Value value) {
        Optional<Field> declared = declared(value);
        if (declared.isPresent() && !declared.get().oneOf().isEmpty()) {
            return Optional.of(new TreeSet<>(declared.get().oneOf()));
        } else if (usage.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = new TreeSet<>(usage.of(value.of().type(), value.name()));
        if (declared.isPresent() && declared.get().lab()) {
            known.addAll(usage.labs());
        }
        return Optional.of(known);
    }

    private Optional<Field> declared(Term.Value value) {
        EvidenceType type = rule.vocabulary().types().get(value.of().type());
        return Optional.ofNullable(type).flatMap(found -> found.field(value.name()));
    }

    private Problem problem(Expression.Text text, Term.Value value, String verb, Set<String> known) {
        boolean declared = declared(value).filter(field -> !field.oneOf().isEmpty()).isPresent();
        String type = value.of().type();
        Problem problem = rule.problem(LintKind.UNKNOWN_TEXT, text.span(), declared
                ? "'" + text.value() + "' is none of the texts that " + value.name() + " of " + type + " may be"
                : "there is no " + type + " in any scenario whose " + value.name() + " " + verb + " '" + text.value()
                        + "'");
        return (known.size() <= LISTED ? problem.allowed(text.value(), known) : problem.nearest(text.value(), known))
                .remedy(declared ? null : "Correct it, or write such a fact first.");
    }
}
