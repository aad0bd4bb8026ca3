package labscore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.analysis.Cause;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;

/** What moved a lab, each rule taken together. */
final class Movers {

    /**
     * A rule, the weights or a scale.
     *
     * @param part hundredths of the overall score, or {@code null} where that can't be split
     * @param worth hundredths of a point, or {@code null} of what is no rule
     * @param evidence ids of what its credits rest on, sorted
     */
    record Mover(String name, Long part, Long worth, Set<String> evidence) {

        Mover and(Mover other) {
            Set<String> both = new TreeSet<>(evidence);
            both.addAll(other.evidence);
            return new Mover(name, part == null ? null : Long.valueOf(part + other.part), worth + other.worth, both);
        }

        /** {@code +0.52}, or {@code +4.71 points} where the score can't be split. */
        String size() {
            return part == null ? Words.signedPoints(worth) + " points" : Words.signedPoints(part);
        }

        private long absolute() {
            return Math.abs(part == null ? worth : part);
        }
    }

    private Movers() {}

    /** Largest first, then by name. */
    static List<Mover> of(LabMove lab) {
        Map<String, Mover> rules = new LinkedHashMap<>();
        List<Mover> movers = new ArrayList<>();
        if (lab.reweighting() != null) {
            String what = MoveWords.weights(lab).isEmpty() ? "mean" : "weights";
            movers.add(new Mover(what + " of the dimensions", lab.reweighting(), null, Set.of()));
        }
        for (DimensionMove dimension : lab.dimensions()) {
            dimension.causes().forEach(cause -> rules.merge(cause.rule().name(), of(cause), Mover::and));
            if (dimension.isRescaled()) {
                movers.add(new Mover("scale of " + dimension.after().dimension().id(),
                        dimension.rescaling(), null, Set.of()));
            }
        }
        movers.addAll(rules.values());
        movers.sort(Comparator.comparingLong((Mover mover) -> -mover.absolute()).thenComparing(Mover::name));
        return movers;
    }

    private static Mover of(Cause cause) {
        return new Mover(cause.rule().name(), cause.part(), cause.worthDelta(), new TreeSet<>(cause.evidence()));
    }
}
