package labscore.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import labscore.analysis.Outcome;
import labscore.scoring.Assessment;
import labscore.scoring.Basis;
import labscore.scoring.Ledger;
import labscore.scoring.Scorecard;

/** What the variant comes to that is made right now. */
final class LiveOutcome implements Outcome {

    private final Ledger ledger;
    private final Supplier<Basis> basis;
    private boolean over;

    LiveOutcome(Ledger ledger, Supplier<Basis> basis) {
        this.ledger = ledger;
        this.basis = basis;
    }

    /** The variant is undone. */
    void end() {
        over = true;
    }

    private Ledger current() {
        if (over) {
            throw new IllegalStateException("the variant is undone");
        }
        return ledger;
    }

    @Override
    public List<Scorecard> scorecards() {
        return current().scorecards();
    }

    @Override
    public Optional<Scorecard> scorecard(String lab) {
        return current().scorecard(lab);
    }

    @Override
    public Integer rank(String lab) {
        return current().rank(lab);
    }

    @Override
    public Double lead() {
        return current().ahead(2);
    }

    @Override
    public Assessment assessment() {
        return current().assessment(basis.get());
    }
}
