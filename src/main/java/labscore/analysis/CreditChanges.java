package labscore.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.scheme.Rule;
import labscore.scoring.Credit;
import labscore.scoring.DimensionScore;
import labscore.scoring.ScoredCredit;

/** Matches the credits of a lab in a dimension of one assessment with those of another. */
final class CreditChanges {

    private static final Comparator<Cause> LARGEST_FIRST =
            Comparator.<Cause>comparingLong(cause -> -Math.abs(cause.worthDelta()))
                    .thenComparing(cause -> cause.rule().name())
                    .thenComparing(cause -> String.join(" ", cause.evidence()));

    private final List<Cause> causes = new ArrayList<>();

    /** What makes a credit the same credit, however much it is worth. */
    private record Ground(String rule, List<String> matched, List<String> aggregated) {

        static Ground of(Credit credit) {
            return new Ground(credit.rule(), credit.matched(), credit.aggregated());
        }

        Set<String> evidence() {
            Set<String> all = new TreeSet<>(matched);
            all.addAll(aggregated);
            return all;
        }

        /** How many pieces of evidence it has in common with a credit of the same rule. */
        int shared(Ground other) {
            Set<String> both = evidence();
            both.retainAll(other.evidence());
            return rule.equals(other.rule) ? both.size() : 0;
        }
    }

    private record Tally(Rule rule, long worth) {}

    private CreditChanges() {}

    /**
     * Without parts, largest first. Credits on the same evidence are one credit; of the others, a credit
     * that is gone is taken together with the new one of its rule that shares most evidence with it.
     */
    static List<Cause> between(DimensionScore before, DimensionScore after) {
        CreditChanges changes = new CreditChanges();
        changes.match(tallies(before), tallies(after));
        return changes.causes.stream().filter(cause -> cause.worthDelta() != 0).sorted(LARGEST_FIRST).toList();
    }

    private void match(Map<Ground, Tally> before, Map<Ground, Tally> after) {
        List<Ground> gone = new ArrayList<>(before.keySet());
        List<Ground> come = new ArrayList<>(after.keySet());
        gone.removeAll(after.keySet());
        come.removeAll(before.keySet());
        before.keySet().stream().filter(after::containsKey)
                .forEach(same -> changed(same, before.get(same), same, after.get(same)));
        for (Ground old : gone) {
            Ground next = come.stream().filter(ground -> old.shared(ground) > 0)
                    .max(Comparator.comparingInt(old::shared)).orElse(null);
            if (next == null) {
                add(before.get(old).rule(), before.get(old).worth(), null, old.evidence());
            } else {
                come.remove(next);
                changed(old, before.get(old), next, after.get(next));
            }
        }
        come.forEach(ground -> add(after.get(ground).rule(), null, after.get(ground).worth(), ground.evidence()));
    }

    private void changed(Ground old, Tally before, Ground next, Tally after) {
        Set<String> evidence = old.evidence();
        evidence.addAll(next.evidence());
        add(after.rule(), before.worth(), after.worth(), evidence);
    }

    private void add(Rule rule, Long before, Long after, Set<String> evidence) {
        causes.add(new Cause(rule, before, after, List.copyOf(evidence), null));
    }

    private static Map<Ground, Tally> tallies(DimensionScore score) {
        Map<Ground, Tally> tallies = new LinkedHashMap<>();
        for (ScoredCredit scored : score.credits()) {
            tallies.merge(Ground.of(scored.credit()), new Tally(scored.rule(), scored.worth()),
                    (one, other) -> new Tally(one.rule(), one.worth() + other.worth()));
        }
        return tallies;
    }
}
