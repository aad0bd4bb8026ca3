package labscore.analysis.attribution;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import labscore.analysis.Assessor;
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

    private final Assessor assessor;
    private final Assessor underOtherRules;
    private final Scenario from;
    private final Scenario to;
    private final Judgement judgement;
    private final List<Part> parts;
    private final boolean cutsDate;
    private int assessments;

    private Attributing(Assessor assessor, Assessor underOtherRules, Scenario from, Scenario to,
            Judgement judgement, List<Part> parts) {
        this.assessor = assessor;
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
        return new Attributing(assessor, underOtherRules, from, to, before.judgement(), parts).between(before, after);
    }

    private Attribution between(Assessment before, Assessment after) {
        Quantities quantities = Quantities.of(before, after);
        Shapley.Game game = group -> quantities.of(assess(group));
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

    private Assessment assess(BitSet group) {
        assessments++;
        List<Part> made = group.stream().mapToObj(parts::get).toList();
        Scenario changed =
                Changes.apply(made.stream().flatMap(part -> part.changes().stream()).toList(), from);
        LocalDate aged = made.stream().anyMatch(part -> part.kind() == Part.Kind.TIME) ? to.asOf() : from.asOf();
        LocalDate counted = !cutsDate ? aged
                : made.stream().anyMatch(Part::movesCounting) ? to.asOf() : from.asOf();
        boolean otherRules = made.stream().anyMatch(part -> part.kind() == Part.Kind.RULES);
        return (otherRules ? underOtherRules : assessor)
                .assess(new Dated(counted, aged, judgement.vocabulary()).of(changed));
    }
}
