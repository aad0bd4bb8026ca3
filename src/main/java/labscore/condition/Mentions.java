package labscore.condition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a rule that may name a property of evidence. */
public final class Mentions {

    private Mentions() {}

    /**
     * All names that stand in a rule's condition and its credit, those of enums and their constants among them;
     * sorted. A property whose name is not there plays no part in what the rule gives, but for the status, for
     * which each pattern asks that does not name it.
     */
    public static Set<String> of(RuleBody body) {
        Set<String> names = new TreeSet<>();
        Stream.concat(expressions(body.elements()), Stream.of(body.lab(), body.amount())).filter(Objects::nonNull)
                .flatMap(Expression::all).forEach(part -> add(part, names));
        return names;
    }

    private static void add(Expression part, Collection<String> names) {
        if (part instanceof Expression.Name name) {
            names.add(name.name());
        } else if (part instanceof Expression.Member member) {
            names.add(member.name());
        }
    }

    private static Stream<Expression> expressions(List<Element> elements) {
        return elements.stream().flatMap(Mentions::expressions);
    }

    private static Stream<Expression> expressions(Element element) {
        if (element instanceof Element.Pattern pattern) {
            return pattern.constraints().stream().map(Constraint::expression);
        } else if (element instanceof Element.Absence absence) {
            return expressions(absence.parts());
        }
        Element.Aggregate aggregate = (Element.Aggregate) element;
        Stream<Expression> key = Stream.ofNullable(aggregate.key()).map(Constraint::expression);
        Stream<Expression> arguments = aggregate.functions().stream().map(FunctionCall::argument);
        return Stream.of(expressions(aggregate.parts()), key, arguments, aggregate.conditions().stream())
                .flatMap(all -> all);
    }
}
