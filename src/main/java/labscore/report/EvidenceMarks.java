package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Cause;
import labscore.analysis.Comparison;
import labscore.evidence.WeighedFact;
import labscore.scheme.Rule;

/** Tells what became of evidence and rules between two assessments, since that is what moves credits. */
record EvidenceMarks(Comparison comparison) {

    private static final int SHOWN = 4;

    /** What became of a fact, and the sign before its id. */
    enum Fate {
        ADDED("+ "), DROPPED("− "), CHANGED("~ "), SAME("");

        private final String sign;

        Fate(String sign) {
            this.sign = sign;
        }
    }

    Fate fate(String id) {
        WeighedFact before = comparison.baseline().evidence().get(id);
        WeighedFact after = comparison.other().evidence().get(id);
        if (before == null || after == null) {
            return before == null ? Fate.ADDED : Fate.DROPPED;
        }
        return before.fact().saysTheSameAs(after.fact()) ? Fate.SAME : Fate.CHANGED;
    }

    /** Whether a credit rests on what it rested on before, assessed as of another day. */
    boolean isOnlyOlder(Cause cause) {
        return !comparison.baseline().asOf().equals(comparison.other().asOf())
                && cause.before() != null && cause.after() != null
                && cause.evidence().stream().allMatch(id -> fate(id) == Fate.SAME);
    }

    /** {@code , rule 8 → 5 points}; empty for a rule with the points of before. */
    String otherPoints(Rule rule) {
        Rule before = comparison.baseline().judgement().rules().get(rule.name());
        Rule after = comparison.other().judgement().rules().get(rule.name());
        return before == null || after == null || before.points() == after.points()
                ? ""
                : ", rule " + Words.plain(before.points()) + " → " + Words.plain(after.points()) + " points";
    }

    /** Those that are different first; of the others only as many as a reader takes in. */
    String text(List<String> ids) {
        List<String> different = ids.stream().filter(id -> fate(id) != Fate.SAME).toList();
        List<String> same = ids.stream().filter(id -> fate(id) == Fate.SAME).toList();
        List<String> shown = new ArrayList<>(different.stream().map(id -> fate(id).sign + id).toList());
        int room = Math.max(0, SHOWN - shown.size());
        int others = same.size() > room ? same.size() : 0;
        if (others == 0 || different.isEmpty()) {
            shown.addAll(same.subList(0, Math.min(room, same.size())));
            others = same.size() - Math.min(room, same.size());
        }
        return String.join(", ", shown) + (others == 0 ? "" : " and " + Words.count(others, "other"));
    }
}
