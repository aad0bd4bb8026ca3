package labscore.analysis.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.evidence.Scenario;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;

/** Works out an {@link Attribution}. */
final class Attributing {

    private static final long SEED = 1953;
    private static final int FEWEST_ORDERS = 30;
    private static final int MOST_ORDERS = 400;
    /** With more parts each order costs more assessments, and there are fewer orders. */
    private static final int SAMPLED_ASSESSMENTS = 4_000;

    private final Variants underRules;
    private final Variants underOtherRules;
    private final Scenario from;
    private final Scenario to;
    private final Judgement judgement;
    private final List<Part> parts;
    private final boolean cutsDate;
    private int assessments;

    private Attributing(Variants underRules, Variants underOtherRules, Scenario from, Scenario to,
            Judgement judgement, List<Part> parts) {
        this.underRules = underRules;
        this.underOtherRules = underOtherRules;
        this.from = from;
        this.to = to;
        this.judgement = judgement;
        this.parts = parts;
        this.cutsDate = parts.stream().anyMatch(Part::movesCounting);
    }

    /** How the way between two scenarios is cut into parts. */
    interface Cut {
        List<Part> parts(Judgement judgement, Scenario from, Scenario to);
    }

    /** @param underOtherRules assesses what comes after; the same assessor if the rules are the same */
    static Attribution of(Assessor assessor, Assessor underOtherRules, Scenario from, Scenario to, Cut cut) {
        Assessment before = assessor.assess(from);
        Assessment after = underOtherRules.assess(to);
        SameEvidence.require(before.judgement(), after.judgement());
        List<Part> parts = cut.parts(before.judgement(), from, to);
        return new Attributing(assessor.on(from), underOtherRules.on(from), from, to, before.judgement(), parts)
                .between(before, after);
    }

    private Attribution between(Assessment before, Assessment after) {
        Quantities quantities = Quantities.of(before, after);
        Shapley.Game game = group -> assess(group, quantities::of);
        boolean exact = parts.size() <= Attribution.MOST_EXACT;
        int orders = Math.max(FEWEST_ORDERS,
                Math.min(MOST_ORDERS, SAMPLED_ASSESSMENTS / Math.max(1, parts.size() - 1)));
        Shapley shapley = exact
                ? Shapley.exact(parts.size(), game) : Shapley.sampled(parts.size(), game, orders, SEED);
        double[][] inOrder = Shapley.inOrder(IntStream.range(0, parts.size()).boxed().toList(), game);
        List<LabAttribution> labs = quantities.labs().stream()
                .map(lab -> quantities.split(lab, shapley, inOrder)).toList();
        return new Attribution(before, after, parts, labs, assessments + 2, exact ? null : orders);
    }

    private double[] assess(BitSet group, Function<Outcome, double[]> figures) {
        assessments++;
        List<Part> made = group.stream().mapToObj(parts::get).toList();
        List<Change> changes = new ArrayList<>();
        made.forEach(part -> changes.addAll(part.changes()));
        LocalDate aged = made.stream().anyMatch(part -> part.kind() == Part.Kind.TIME) ? to.asOf() : from.asOf();
        LocalDate counted = !cutsDate ? aged
                : made.stream().anyMatch(Part::movesCounting) ? to.asOf() : from.asOf();
        Variants variants = made.stream().anyMatch(part -> part.kind() == Part.Kind.RULES)
                ? underOtherRules : underRules;
        changes.add(new Change.OfDate(from.asOf(), aged));
        changes.addAll(new Dated(counted, aged, judgement.vocabulary()).changes(Changes.apply(changes, from)));
        return variants.with(changes, figures);
    }
}
