package labscore.condition.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;

/** Follows a rule through its elements over evidence, to see how far it comes and what stops it. */
public final class Tracing {

    private final Guards guards;
    private final Matcher matcher;

    /**
     * @param vocabulary declares the types of the evidence
     * @param labs of the scenario
     * @param evidence what counts at its date
     */
    public Tracing(RuleBody body, Vocabulary vocabulary, Collection<Lab> labs, Collection<WeighedFact> evidence) {
        guards = Guards.of(body);
        matcher = new Matcher(new FieldValues(vocabulary), labs, evidence);
    }

    /** Before anything was asked for. */
    public static Match start() {
        return Match.start(Bindings.NONE);
    }

    /** With what is bound so far, and no evidence yet. */
    public static Match start(Match before) {
        return Match.start(before.bindings());
    }

    /** The ways in which one more element holds. */
    public Stream<Match> after(Match before, Element element) {
        return matcher.matches(element, guards, before);
    }

    /** The ways in which the parts of a {@code not} or an aggregate hold, each with nothing but its own evidence. */
    public Stream<Match> within(Match before, List<Element> parts) {
        return matcher.matches(parts, guards, Match.start(before.bindings()));
    }

    /** What an aggregate comes to, whether or not its conditions hold. */
    public Stream<Match> results(Match before, Element.Aggregate aggregate) {
        return matcher.results(aggregate, guards, before);
    }

    /** The pattern put to one fact, whether or not the fact counts. */
    public Traced traced(Match before, Element.Pattern pattern, WeighedFact subject) {
        Bindings bindings = pattern.variable() == null ? before.bindings()
                : before.bindings().with(pattern.variable(), subject);
        List<Check> checks = new ArrayList<>(checks(understood(pattern), new Place(subject, bindings)));
        for (Constraint constraint : pattern.constraints()) {
            Place place = new Place(subject, bindings);
            if (constraint.isBinding()) {
                bindings = bindings.with(constraint.variable(), matcher.values().of(constraint.expression(), place));
            } else {
                checks.addAll(checks(List.of(constraint.expression()), place));
            }
        }
        return new Traced(before.with(bindings).matching(subject.fact().id()), checks);
    }

    /** Conditions put to what the variables stand for. */
    public List<Check> checks(List<Expression> conditions, Match match) {
        return checks(conditions, new Place(null, match.bindings()));
    }

    /** What an expression comes to; {@code null} if that is unknown. */
    public Object value(Expression expression, Match match) {
        return matcher.values().of(expression, new Place(null, match.bindings()));
    }

    /** Whether an expression of variables alone can be read yet. */
    public static boolean isBound(Expression expression, Match match) {
        return expression.all().filter(Expression.Name.class::isInstance).map(Expression.Name.class::cast)
                .filter(name -> name.name().startsWith("$")).allMatch(name -> match.bindings().isBound(name.name()));
    }

    private List<Check> checks(List<Expression> conditions, Place place) {
        return new Checking(matcher.values(), matcher.truths()).all(conditions, place);
    }

    /** What no author has to write, as if it were written. */
    private List<Expression> understood(Element.Pattern pattern) {
        List<Expression> conditions = new ArrayList<>();
        if (pattern.asksForHappened()) {
            conditions.add(new Expression.Binary("==", new Expression.Name("status", pattern.span()),
                    new Expression.Member(new Expression.Name("Status", pattern.span()), "HAPPENED", pattern.span()),
                    pattern.span()));
        }
        guards.known(pattern).stream().sorted().forEach(field -> conditions.add(new Expression.Binary("!=",
                new Expression.Name(field, pattern.span()), new Expression.Unknown(pattern.span()), pattern.span())));
        return conditions;
    }
}
