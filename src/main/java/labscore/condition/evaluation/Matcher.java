package labscore.condition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.evidence.Lab;
import labscore.evidence.Status;
import labscore.evidence.WeighedFact;

/** Finds the ways in which the elements of a condition hold, one after the other. */
final class Matcher {

    private final FieldValues fields;
    private final Values values;
    private final Truths truths;
    private final Collection<Lab> labs;
    private final Map<String, List<WeighedFact>> evidence;

    Matcher(FieldValues fields, Collection<Lab> labs, Collection<WeighedFact> evidence) {
        this.fields = fields;
        this.values = new Values(fields);
        this.truths = new Truths(values);
        this.labs = labs;
        this.evidence = evidence.stream().collect(Collectors.groupingBy(weighed -> weighed.fact().type()));
    }

    Values values() {
        return values;
    }

    /** The ways in which all elements hold, given what held before them. */
    Stream<Match> matches(List<Element> elements, Guards guards, Match before) {
        Stream<Match> found = Stream.of(before);
        for (Element element : elements) {
            found = found.flatMap(match -> matches(element, guards, match));
        }
        return found;
    }

    private Stream<Match> matches(Element element, Guards guards, Match before) {
        if (element instanceof Element.Pattern pattern) {
            return pattern.isAnchor() ? labs.stream().flatMap(lab -> bound(pattern, lab, before))
                    : evidence.getOrDefault(pattern.type(), List.of()).stream()
                            .filter(weighed -> isGuarded(pattern, weighed, guards))
                            .flatMap(weighed -> bound(pattern, weighed, before)
                                    .map(match -> match.matching(weighed.fact().id())));
        } else if (element instanceof Element.Absence absence) {
            boolean none = matches(absence.parts(), guards, before).findAny().isEmpty();
            return none ? Stream.of(before) : Stream.empty();
        }
        Element.Aggregate aggregate = (Element.Aggregate) element;
        List<Match> parts = matches(aggregate.parts(), guards, Match.start(before.bindings())).toList();
        return new Aggregator(values, aggregate).results(before, parts).filter(match -> aggregate.conditions().stream()
                .allMatch(condition -> truths.of(condition, new Place(null, match.bindings())) == Truth.HOLDS));
    }

    private boolean isGuarded(Element.Pattern pattern, WeighedFact weighed, Guards guards) {
        return (weighed.fact().status() == Status.HAPPENED || !pattern.asksForHappened())
                && guards.known(pattern).stream().allMatch(field -> fields.of(weighed, field) != null);
    }

    /** With all that the pattern binds if all its conditions hold, else nothing. */
    private Stream<Match> bound(Element.Pattern pattern, Object subject, Match before) {
        Bindings bindings = pattern.variable() == null ? before.bindings()
                : before.bindings().with(pattern.variable(), subject);
        for (Constraint constraint : pattern.constraints()) {
            Place place = new Place(subject, bindings);
            if (constraint.isBinding()) {
                bindings = bindings.with(constraint.variable(), values.of(constraint.expression(), place));
            } else if (truths.of(constraint.expression(), place) != Truth.HOLDS) {
                return Stream.empty();
            }
        }
        return Stream.of(before.with(bindings));
    }
}
