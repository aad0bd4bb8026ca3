package labscore.live;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.analysis.change.Changes;
import labscore.engine.RuleEngine;
import labscore.evidence.Scenario;
import labscore.scenario.ScenarioFingerprint;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import labscore.scoring.Basis;
import labscore.scoring.Scorecard;

/**
 * Keeps a session for each of the last few as-of dates and moves it from variant to variant. A variant is
 * undone when the next is made: both are one step for the engine then. For one thread at a time; what it
 * holds goes when nobody holds it.
 */
public final class LiveAssessor implements Assessor {

    /** Who asks what time does looks at two days by turns. */
    private static final int DAYS = 3;

    private final Judgement judgement;
    private final RuleEngine engine;
    private final ScenarioFingerprint fingerprint = new ScenarioFingerprint();
    /** The day used last comes last. */
    private final Map<LocalDate, Day> days = new LinkedHashMap<>();
    private boolean asking;

    public LiveAssessor(Judgement judgement, RuleEngine engine) {
        this.judgement = judgement;
        this.engine = engine;
    }

    @Override
    public Assessment assess(Scenario scenario) {
        return on(scenario).with(List.of(), Outcome::assessment);
    }

    @Override
    public Variants on(Scenario scenario) {
        Base base = Base.of(scenario, judgement);
        return new Variants() {
            @Override
            public Scenario base() {
                return scenario;
            }

            @Override
            public <T> T with(List<? extends Change> changes, Function<Outcome, T> question) {
                return answer(base, changes, question);
            }
        };
    }

    private <T> T answer(Base base, List<? extends Change> changes, Function<Outcome, T> question) {
        if (asking) {
            throw new IllegalStateException("a variant is being looked at");
        }
        Wanted wanted = Wanted.of(base, changes, judgement);
        LocalDate asOf = wanted.choices().asOf();
        Day day = days.remove(asOf);
        if (day == null) {
            day = new Day(asOf, judgement, engine, wanted.terms());
        }
        asking = true;
        boolean sound = false;
        try {
            LiveOutcome outcome = new LiveOutcome(day.moveTo(wanted), () -> basis(base, changes, wanted));
            T answer = question.apply(outcome);
            outcome.end();
            sound = true;
            return answer;
        } finally {
            asking = false;
            // After a failure nobody knows what is in the session.
            if (sound) {
                keep(asOf, day);
            } else {
                day.close();
            }
        }
    }

    private void keep(LocalDate asOf, Day day) {
        days.put(asOf, day);
        if (days.size() > DAYS) {
            days.remove(days.keySet().iterator().next()).close();
        }
    }

    private Basis basis(Base base, List<? extends Change> changes, Wanted wanted) {
        Scenario scenario = Changes.apply(changes, base.scenario());
        return Basis.of(wanted.terms().judgement(), scenario, fingerprint.fingerprint(scenario));
    }
}
