package labscore.evidence;

import java.util.List;

/**
 * Base of all types that a vocabulary declares: what rules can read of any fact. The classes that
 * Drools makes from the vocabulary add the declared fields. Its properties are fixed once
 * {@link #represent} was called: facts in a session are replaced, never changed.
 */
public abstract class Evidence {

    private WeighedFact represented;

    /** Called once by the engine, before the evidence enters a session. */
    public final void represent(WeighedFact fact) {
        represented = fact;
    }

    public final WeighedFact represented() {
        return represented;
    }

    public String getId() {
        return represented.fact().id();
    }

    public EvidenceDate getDate() {
        return represented.fact().date();
    }

    public EvidenceDate getUntil() {
        return represented.fact().until();
    }

    public EvidenceDate getKnown() {
        return represented.fact().known();
    }

    /** 0 to 1. */
    public Double getConfidence() {
        return represented.fact().confidence();
    }

    public String getEvent() {
        return represented.fact().event();
    }

    public Status getStatus() {
        return represented.fact().status();
    }

    public Boolean getContested() {
        return represented.fact().contested();
    }

    public String getSupersedes() {
        return represented.fact().supersedes();
    }

    public String getReverses() {
        return represented.fact().reverses();
    }

    public String getNote() {
        return represented.fact().note();
    }

    public List<Source> getSources() {
        return represented.fact().sources();
    }

    /** 0 to 1, at the as-of date. */
    public Double getWeight() {
        return represented.weight();
    }
}
