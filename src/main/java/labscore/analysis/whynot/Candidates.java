package labscore.analysis.whynot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Match;
import labscore.condition.evaluation.Traced;
import labscore.evidence.Fact;
import labscore.evidence.WeighedFact;

/** The facts that a pattern can be put to: those that count at a scenario's date, and the others. */
final class Candidates {

    private final Timeline timeline;
    private final List<WeighedFact> counted;

    Candidates(Timeline timeline) {
        this.timeline = timeline;
        this.counted = timeline.evidence(timeline.asOf());
    }

    List<WeighedFact> counted() {
        return counted;
    }

    /** Facts of the pattern's type that name the lab, the nearest first. */
    List<Miss> misses(Element.Pattern pattern, Match before, Searching search) {
        return ofType(pattern, counted.stream()).map(evidence -> miss(pattern, before, search, evidence))
                .flatMap(Optional::stream).sorted(Miss.NEAREST_FIRST).toList();
    }

    /** Facts that don't count and for which the pattern holds. */
    List<Uncounted> uncounted(Element.Pattern pattern, List<Match> ways, Searching search) {
        Set<String> counting = counted.stream().flatMap(evidence -> evidence.reports().stream())
                .collect(Collectors.toSet());
        return timeline.facts().stream()
                .filter(fact -> fact.type().equals(pattern.type()) && !counting.contains(fact.id()))
                .filter(fact -> wouldDo(pattern, ways, search, fact))
                .map(timeline::uncounted).toList();
    }

    private boolean wouldDo(Element.Pattern pattern, List<Match> ways, Searching search, Fact fact) {
        WeighedFact alone = timeline.alone(fact);
        return ways.stream().map(way -> miss(pattern, way, search, alone)).flatMap(Optional::stream)
                .anyMatch(miss -> miss.failing() == 0);
    }

    private static Stream<WeighedFact> ofType(Element.Pattern pattern, Stream<WeighedFact> evidence) {
        return evidence.filter(Objects::nonNull).filter(each -> each.fact().type().equals(pattern.type()));
    }

    /** Empty for a fact that does not name the lab. */
    private static Optional<Miss> miss(
            Element.Pattern pattern, Match before, Searching search, WeighedFact evidence) {
        Traced traced = search.tracing().traced(before, pattern, evidence);
        boolean names = search.named().isLab(traced.match(), search.tracing())
                && traced.checks().stream().filter(search.named()::isNaming).allMatch(Check::holds);
        return names ? Optional.of(new Miss(evidence, traced.checks().stream()
                .filter(check -> !search.named().isNaming(check)).toList())) : Optional.empty();
    }
}
