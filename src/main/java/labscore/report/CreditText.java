package labscore.report;

import labscore.scoring.ScoredCredit;

/** Shows how a credit's worth is worked out. */
final class CreditText {

    private CreditText() {}

    /** {@code 8 points × amount 1 × weight 0.8706}, and what diminishing and cap left of it. */
    static String of(ScoredCredit scored) {
        String product = Words.plain(scored.rule().points()) + " points × amount "
                + Words.plain(scored.credit().amount()) + weight(scored);
        return scored.worth() == scored.full()
                ? product
                : product + " = " + Words.points(scored.full()) + ", of which "
                        + Words.points(scored.worth()) + " count: " + String.join(", ", RuleLimits.of(scored.rule()));
    }

    private static String weight(ScoredCredit scored) {
        if (scored.weakest() == null) {
            return "";
        }
        String whose = scored.credit().matched().size() > 1 ? " of " + scored.weakest() : "";
        return " × weight " + Words.weight(scored.weight()) + whose;
    }
}
