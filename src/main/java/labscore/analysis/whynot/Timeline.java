package labscore.analysis.whynot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.analysis.whynot.Uncounted.Reason;
import labscore.evidence.EvidenceAt;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Kind;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;

/** What counts of a scenario's facts as days go by, if no fact is added. */
record Timeline(Judgement judgement, Scenario scenario) {

    LocalDate asOf() {
        return scenario.asOf();
    }

    List<Fact> facts() {
        return scenario.facts();
    }

    List<WeighedFact> evidence(LocalDate day) {
        return EvidenceAt.of(facts(), judgement.vocabulary(), judgement.scheme().confidence(), day);
    }

    /** Days after the as-of date on which facts begin or cease to count. */
    List<LocalDate> turns(LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        facts().stream().flatMap(Timeline::turns).filter(day -> day.isAfter(asOf()) && !day.isAfter(last))
                .forEach(days::add);
        return List.copyOf(days);
    }

    private static Stream<LocalDate> turns(Fact fact) {
        Stream<LocalDate> end = Stream.ofNullable(fact.until()).map(until -> until.last().plusDays(1));
        return Stream.concat(Stream.of(begin(fact)), end);
    }

    /** First day on which it has happened. */
    private static LocalDate begin(Fact fact) {
        LocalDate happened = fact.date().last();
        return Optional.ofNullable(fact.known()).map(EvidenceDate::last)
                .filter(known -> known.isBefore(happened)).orElse(happened);
    }

    /** As it would count today if it had happened and nothing else were known. */
    WeighedFact alone(Fact fact) {
        LocalDate day = begin(fact).isAfter(asOf()) ? begin(fact) : isOver(fact) ? fact.until().last() : asOf();
        return EvidenceAt.of(List.of(fact), judgement.vocabulary(), judgement.scheme().confidence(), day).stream()
                .findFirst().orElseGet(() -> new WeighedFact(fact, kind(fact), fact.confidence(), List.of(fact.id())));
    }

    Uncounted uncounted(Fact fact) {
        if (begin(fact).isAfter(asOf())) {
            return new Uncounted(fact, Reason.NOT_YET, begin(fact), null);
        }
        Optional<Fact> successor = facts().stream().filter(other -> fact.id().equals(other.supersedes()))
                .filter(other -> !begin(other).isAfter(asOf())).findFirst();
        return isOver(fact) || successor.isEmpty()
                ? new Uncounted(fact, Reason.OVER, fact.until() == null ? null : fact.until().last(), null)
                : new Uncounted(fact, Reason.SUPERSEDED, begin(successor.get()).minusDays(1), successor.get().id());
    }

    private boolean isOver(Fact fact) {
        return kind(fact) != Kind.EVENT && fact.until() != null && asOf().isAfter(fact.until().last());
    }

    private Kind kind(Fact fact) {
        return judgement.vocabulary().types().get(fact.type()).kind();
    }
}
