package labscore.analysis.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import labscore.analysis.change.Change;
import labscore.evidence.EvidenceAt;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Kind;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;

/**
 * A scenario seen with the facts of one day and the ages of another, which tells what time did from what
 * happened. A fact that has not happened at the day of the ages is taken as known by then, and so as new;
 * only a rule that asks when something was known, or until when it held, would notice.
 */
record Dated(LocalDate counted, LocalDate aged, Vocabulary vocabulary) {

    /** What makes a scenario at the day of the ages one that is seen so. */
    List<Change> changes(Scenario scenario) {
        List<Change> changes = new ArrayList<>();
        for (Fact fact : counted.equals(aged) ? List.<Fact>of() : scenario.facts()) {
            Fact seen = EvidenceAt.hasHappened(fact, counted) ? fact(fact) : null;
            if (seen != fact) {
                changes.add(new Change.OfFact(fact.id(), fact, seen));
            }
        }
        return changes;
    }

    private Fact fact(Fact fact) {
        EvidenceDate known = EvidenceAt.hasHappened(fact, aged) ? fact.known() : EvidenceDate.of(aged);
        EvidenceDate until = isOver(fact, counted) == isOver(fact, aged)
                ? fact.until()
                : EvidenceDate.of(isOver(fact, counted) ? aged.minusDays(1) : aged);
        return known == fact.known() && until == fact.until() ? fact : fact.dated(known, until);
    }

    private boolean isOver(Fact fact, LocalDate day) {
        return vocabulary.types().get(fact.type()).kind() != Kind.EVENT
                && fact.until() != null && day.isAfter(fact.until().last());
    }
}
