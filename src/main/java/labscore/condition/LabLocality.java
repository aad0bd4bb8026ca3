package labscore.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import labscore.evidence.Vocabulary;

/**
 * Tells whether a rule is <em>lab-local</em>: each of its patterns, those under a {@code not} and in
 * aggregates among them, sees only evidence that names the very lab it credits, or that reverses or
 * supersedes such evidence; or a lab that such evidence names. What it credits a lab with then depends on
 * no other evidence, and labs can be scored apart from each other.
 */
public final class LabLocality {

    private static final List<String> REFERENCES = List.of("supersedes", "reverses");

    private final Vocabulary vocabulary;
    private final boolean othersAllowed;
    /** All that were met, by number. */
    private final List<Element.Pattern> patterns = new ArrayList<>();

    private LabLocality(Vocabulary vocabulary, boolean othersAllowed) {
        this.vocabulary = vocabulary;
        this.othersAllowed = othersAllowed;
    }

    /** A field of what a pattern matches. */
    private record Value(int pattern, String field) {}

    /** What a pattern matches. */
    private record Subject(int pattern) {}

    /** The key of an aggregate. */
    private record Key(Element.Aggregate of) {}

    /**
     * What is known among some elements.
     *
     * @param meanings what variables stand for: a {@link Value}, {@link Subject} or {@link Key}
     */
    private record Scope(Map<String, Object> meanings, Sameness sameness) {

        Scope within() {
            return new Scope(new HashMap<>(meanings), sameness.within());
        }
    }

    /** @param vocabulary says which fields name labs */
    public static boolean holds(RuleBody body, Vocabulary vocabulary) {
        return new LabLocality(vocabulary, true).isOf(body);
    }

    /** Whether a rule is lab-local, and the only lab that it asks for is the one it credits. */
    public static boolean holdsOfOneLab(RuleBody body, Vocabulary vocabulary) {
        return new LabLocality(vocabulary, false).isOf(body);
    }

    private boolean isOf(RuleBody body) {
        Scope scope = new Scope(new HashMap<>(), new Sameness());
        Map<Element.Pattern, Integer> top = enter(body.elements(), scope);
        Object credited = meaning(body.lab(), null, scope);
        return credited != null && allName(credited, body.elements(), top, scope);
    }

    /** Learns what patterns and keys bind and compare; all of it holds at once, so the order plays no part. */
    private Map<Element.Pattern, Integer> enter(List<Element> elements, Scope scope) {
        Map<Element.Pattern, Integer> numbers = new HashMap<>();
        for (Element element : elements) {
            if (element instanceof Element.Pattern pattern) {
                numbers.put(pattern, patterns.size());
                patterns.add(pattern);
                enter(pattern, patterns.size() - 1, scope);
            } else if (element instanceof Element.Aggregate aggregate && aggregate.key() != null) {
                scope.meanings().put(aggregate.key().variable(), new Key(aggregate));
            }
        }
        return numbers;
    }

    private void enter(Element.Pattern pattern, int number, Scope scope) {
        if (pattern.variable() != null) {
            scope.meanings().put(pattern.variable(), new Subject(number));
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.isBinding()) {
                scope.meanings().put(constraint.variable(), meaning(constraint.expression(), number, scope));
            } else {
                compare(constraint.expression(), number, scope);
            }
        }
    }

    private void compare(Expression condition, int pattern, Scope scope) {
        if (condition instanceof Expression.Binary binary) {
            if (binary.operator().equals("&&")) {
                compare(binary.left(), pattern, scope);
                compare(binary.right(), pattern, scope);
            } else if (binary.operator().equals("==")) {
                scope.sameness().join(meaning(binary.left(), pattern, scope), meaning(binary.right(), pattern, scope));
            }
        }
    }

    /**
     * {@code null} for what is neither a variable nor a field.
     *
     * @param pattern in which the expression stands, or {@code null}
     */
    private Object meaning(Expression expression, Integer pattern, Scope scope) {
        if (expression instanceof Expression.Name name) {
            return name.name().startsWith("$") ? scope.meanings().get(name.name())
                    : pattern == null ? null : new Value(pattern, name.name());
        }
        return expression instanceof Expression.Member member
                && meaning(member.of(), null, scope) instanceof Subject subject
                ? new Value(subject.pattern(), member.name()) : null;
    }

    private boolean allName(
            Object lab, List<Element> elements, Map<Element.Pattern, Integer> numbers, Scope scope) {
        for (Element element : elements) {
            boolean names = element instanceof Element.Pattern pattern
                    ? isLocal(lab, numbers.get(pattern), scope)
                    : element instanceof Element.Absence absence
                            ? within(lab, absence.parts(), null, scope)
                            : within(lab, ((Element.Aggregate) element).parts(), (Element.Aggregate) element, scope);
            if (!names) {
                return false;
            }
        }
        return true;
    }

    private boolean within(Object lab, List<Element> parts, Element.Aggregate aggregate, Scope outer) {
        Scope scope = outer.within();
        Map<Element.Pattern, Integer> numbers = enter(parts, scope);
        if (aggregate != null && aggregate.key() != null) {
            scope.sameness().join(new Key(aggregate), meaning(aggregate.key().expression(), null, scope));
        }
        return allName(lab, parts, numbers, scope);
    }

    private boolean isLocal(Object lab, int number, Scope scope) {
        if (patterns.get(number).isAnchor()) {
            Value anchor = new Value(number, "id");
            return scope.sameness().areSame(lab, anchor)
                    || othersAllowed && anyPattern(other -> names(anchor, other, scope));
        }
        return names(lab, number, scope) || anyPattern(other -> names(lab, other, scope)
                && refers(number, new Value(other, "id"), scope));
    }

    private boolean anyPattern(IntPredicate condition) {
        return IntStream.range(0, patterns.size()).anyMatch(condition);
    }

    private boolean refers(int number, Value id, Scope scope) {
        return REFERENCES.stream().anyMatch(field -> scope.sameness().areSame(id, new Value(number, field)));
    }

    private boolean names(Object lab, int number, Scope scope) {
        Element.Pattern pattern = patterns.get(number);
        return !pattern.isAnchor() && vocabulary.types().get(pattern.type()).fields().stream()
                .anyMatch(field -> field.lab() && scope.sameness().areSame(lab, new Value(number, field.name())));
    }
}
