package labscore.live;

import java.time.LocalDate;
import labscore.engine.LiveSession;
import labscore.engine.RuleEngine;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.LiveEvidence;
import labscore.scheme.Judgement;
import labscore.scoring.Ledger;
import labscore.scoring.Terms;

/** Evidence, session and scores at one as-of date: all that is moved from variant to variant. */
final class Day implements AutoCloseable {

    private final Kept<Fact> facts = new Kept<>();
    private final Kept<Lab> labs = new Kept<>();
    private final LiveEvidence evidence;
    private final LiveSession session;
    private final Ledger ledger;
    private Terms terms;

    Day(LocalDate day, Judgement judgement, RuleEngine engine, Terms first) {
        evidence = new LiveEvidence(judgement.vocabulary(), judgement.scheme().confidence(), day);
        ledger = new Ledger(first);
        session = engine.live(ledger::give, ledger::withdraw);
        terms = first;
    }

    /** @return the scores of the variant, until the next is made */
    Ledger moveTo(Wanted wanted) {
        if (wanted.terms() != terms) {
            terms = wanted.terms();
            ledger.terms(terms);
        }
        Kept.Delta<Lab> ofLabs = labs.move(wanted.base().labs(), wanted.labs());
        ledger.labs(ofLabs.gone(), ofLabs.come());
        Kept.Delta<Fact> ofFacts = facts.move(wanted.base().facts(), wanted.facts());
        EvidenceDelta delta = evidence.replace(ofFacts.gone(), ofFacts.come());
        ledger.evidence(delta);
        session.labs(ofLabs.gone(), ofLabs.come());
        session.evidence(delta);
        session.run();
        return ledger;
    }

    @Override
    public void close() {
        session.close();
    }
}
