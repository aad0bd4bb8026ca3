package labscore.analysis.whynot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Match;
import labscore.condition.evaluation.Tracing;

/**
 * Follows elements until one does not hold for a lab.
 *
 * @param tracing of the rule over what counts
 * @param named what must stand for the lab
 * @param evidence of the scenario at its date
 */
record Searching(Tracing tracing, NamedLab named, Candidates evidence) {

    private static final int SHOWN = 3;

    /** Empty if all elements hold. */
    Optional<Obstacle> obstacle(List<Element> elements, Match before) {
        List<Match> held = List.of(before);
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            List<Match> next = held.stream().flatMap(match -> tracing.after(match, element))
                    .filter(match -> named.isLab(match, tracing)).toList();
            if (next.isEmpty()) {
                return Optional.of(obstacle(element, i, held));
            }
            held = next;
        }
        return Optional.empty();
    }

    private Obstacle obstacle(Element element, int at, List<Match> held) {
        if (element instanceof Element.Pattern pattern) {
            return unmatched(pattern, at, held);
        } else if (element instanceof Element.Absence absence) {
            return forbidden(absence, at, held.get(0));
        }
        return held.stream().map(match -> tooShort((Element.Aggregate) element, at, match))
                .min(Comparator.comparingDouble(Searching::farness)).orElseThrow();
    }

    private Obstacle unmatched(Element.Pattern pattern, int at, List<Match> held) {
        List<Match> ways = held.stream().sorted(Comparator.comparing(match -> match.matched().toString())).toList();
        Match best = ways.get(0);
        List<Miss> nearest = List.of();
        for (Match way : ways) {
            List<Miss> found = evidence.misses(pattern, way, this);
            if (!found.isEmpty() && (nearest.isEmpty() || Miss.NEAREST_FIRST.compare(found.get(0), nearest.get(0)) < 0)) {
                best = way;
                nearest = found;
            }
        }
        return new Obstacle.Unmatched(pattern, at, best.matched(), nearest.size(),
                nearest.stream().limit(SHOWN).toList(), evidence.uncounted(pattern, ways, this));
    }

    private Obstacle forbidden(Element.Absence absence, int at, Match held) {
        TreeSet<String> standing = new TreeSet<>();
        tracing.within(held, absence.parts()).forEach(match -> standing.addAll(match.matched()));
        return new Obstacle.Forbidden(absence, at, held.matched(), List.copyOf(standing));
    }

    private Obstacle.Short tooShort(Element.Aggregate aggregate, int at, Match held) {
        List<Check> checks = tracing.results(held, aggregate).filter(match -> named.isLab(match, tracing)).findFirst()
                .map(match -> tracing.checks(aggregate.conditions(), match)).orElse(List.of());
        Searching inside = new Searching(tracing, named.within(aggregate), evidence);
        List<Match> parts = tracing.within(held, aggregate.parts())
                .filter(match -> inside.named.isLab(match, tracing)).toList();
        List<Contribution> largest = parts.stream().map(part -> contribution(aggregate, part))
                .sorted(Comparator.comparingDouble(Searching::size).reversed()
                        .thenComparing(part -> part.evidence().toString()))
                .limit(SHOWN).toList();
        Obstacle inner = parts.isEmpty()
                ? inside.obstacle(aggregate.parts(), Tracing.start(held)).orElse(null) : null;
        return new Obstacle.Short(aggregate, at, held.matched(), checks, largest, inner);
    }

    private Contribution contribution(Element.Aggregate aggregate, Match part) {
        Expression argument = aggregate.functions().stream().map(FunctionCall::argument).findFirst().orElse(null);
        Number value = argument == null ? null : (Number) tracing.value(argument, part);
        return new Contribution(List.copyOf(part.matched()), value == null ? null : value.doubleValue());
    }

    private static double size(Contribution contribution) {
        return contribution.value() == null ? 0 : Math.abs(contribution.value());
    }

    private static double farness(Obstacle.Short obstacle) {
        return Stream.of(obstacle).flatMap(each -> each.checks().stream()).filter(check -> !check.holds())
                .mapToDouble(check -> check.distance().share()).sum();
    }
}
