package labscore.report;

import java.util.List;
import java.util.stream.Stream;
import labscore.scoring.ScoredCredit;

/** What a credit rests on. */
final class CreditEvidence {

    private CreditEvidence() {}

    /** Ids of the evidence matched one by one, then of what went into sums and counts; each once. */
    static List<String> ids(ScoredCredit scored) {
        return Stream.concat(scored.credit().matched().stream(), scored.credit().aggregated().stream())
                .distinct()
                .toList();
    }
}
