package labscore.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import labscore.analysis.attribution.Part.Kind;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.scheme.Judgement;

/**
 * Cuts the way from one scenario to another into parts that can be made in any order. Another date is cut
 * in two: which facts count, and how old they are.
 */
final class Parts {

    private final Judgement judgement;
    private final Scenario from;
    private final Scenario to;
    private final List<Change> changes;

    private Parts(Judgement judgement, Scenario from, Scenario to) {
        this.judgement = judgement;
        this.from = from;
        this.to = to;
        this.changes = Changes.between(from, to).stream()
                .filter(change -> !(change instanceof Change.OfDate)).toList();
    }

    /** Each change by itself, as far as it makes sense alone. What the dates do comes last. */
    static List<Part> byChange(Judgement judgement, Scenario from, Scenario to) {
        Parts parts = new Parts(judgement, from, to);
        List<Part> each = new ArrayList<>();
        new Bundles(judgement.vocabulary()).of(parts.changes)
                .forEach(bundle -> each.add(Part.of(Kind.CHANGE, bundle)));
        each.add(parts.evidence(List.of()));
        each.add(Part.of(Kind.TIME, List.of()));
        return parts.thatMatter(each);
    }

    /** Evidence, rules, weights and the passage of time, as far as they differ. */
    static List<Part> byKind(Judgement judgement, Scenario from, Scenario to) {
        Parts parts = new Parts(judgement, from, to);
        return parts.thatMatter(List.of(
                Part.of(Kind.RULES, parts.only(Change.OfPoints.class::isInstance)),
                Part.of(Kind.WEIGHTS, parts.only(Parts::isOfWeight)),
                parts.evidence(parts.only(change ->
                        change instanceof Change.OfFact || change instanceof Change.OfLab)),
                Part.of(Kind.TIME, List.of())));
    }

    /** As {@link #byKind}, where the rules differ whether or not the scenarios change points. */
    static List<Part> byKindOfPacks(Judgement judgement, Scenario from, Scenario to) {
        List<Part> parts = new ArrayList<>(byKind(judgement, from, to));
        if (parts.stream().noneMatch(part -> part.kind() == Kind.RULES)) {
            parts.add(0, Part.of(Kind.RULES, List.of()));
        }
        return parts;
    }

    private static boolean isOfWeight(Change change) {
        return change instanceof Change.OfWeight || change instanceof Change.OfProfile;
    }

    private List<Change> only(Predicate<Change> wanted) {
        return changes.stream().filter(wanted).toList();
    }

    private List<Part> thatMatter(List<Part> parts) {
        boolean timePasses = !from.asOf().equals(to.asOf());
        return parts.stream().filter(part ->
                part.kind() == Kind.TIME ? timePasses : part.movesCounting() || !part.changes().isEmpty()).toList();
    }

    private Part evidence(List<Change> ofEvidence) {
        TreeSet<String> begun = new TreeSet<>();
        TreeSet<String> ceased = new TreeSet<>();
        for (List<Fact> facts : List.of(from.facts(), to.facts())) {
            TreeSet<String> before = counting(facts, from);
            TreeSet<String> after = counting(facts, to);
            after.stream().filter(id -> !before.contains(id)).forEach(begun::add);
            before.stream().filter(id -> !after.contains(id)).forEach(ceased::add);
        }
        return new Part(Kind.EVIDENCE, ofEvidence, List.copyOf(begun), List.copyOf(ceased));
    }

    /** Ids of all reports that count at the scenario's date. */
    private TreeSet<String> counting(List<Fact> facts, Scenario at) {
        Vocabulary vocabulary = judgement.vocabulary();
        ConfidenceWords words = judgement.scheme().confidence();
        TreeSet<String> ids = new TreeSet<>();
        EvidenceAt.of(facts, vocabulary, words, at.asOf()).forEach(weighed -> ids.addAll(weighed.reports()));
        return ids;
    }
}
