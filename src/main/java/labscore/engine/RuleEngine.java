package labscore.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import labscore.evidence.Evidence;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.bytecode.Refusal;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scoring.Credit;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs the rules of one pack over evidence. Safe to use from several threads: each run has its session. */
public final class RuleEngine {

    /** Far above what any pack needs: a rule that matches all pairs of 1,000 facts fires that often. */
    private static final int MOST_FIRINGS = 1_000_000;
    /** What more facts may come to. */
    private static final int MOST_FIRINGS_OF_A_FACT = 100;

    private final Judgement judgement;
    private final KieBase rules;
    private final EvidenceFactory evidence;
    private final Gates gates;

    private RuleEngine(Judgement judgement, KieBase rules, EvidenceFactory evidence) {
        this.judgement = judgement;
        this.rules = rules;
        this.evidence = evidence;
        this.gates = new Gates(judgement.vocabulary());
    }

    /**
     * Loads the classes of a pack.
     *
     * @throws LabscoreException if they do what no rule may, or can't be loaded
     */
    public static RuleEngine of(CompiledPack pack) {
        return of(pack, new LoadedUnits());
    }

    /** @param units those of the pack that are loaded already need not be again */
    public static RuleEngine of(CompiledPack pack, LoadedUnits units) {
        return of(pack, units, pack.judgement().rules().keySet());
    }

    /** @param ruleNames of those that are to run */
    public static RuleEngine of(CompiledPack pack, LoadedUnits units, Set<String> ruleNames) {
        try {
            return loaded(pack, units.loaded(pack, ruleNames));
        } catch (LinkageError broken) {
            throw Refusal.of(broken);
        }
    }

    private static RuleEngine loaded(CompiledPack pack, LoadedUnits.Loaded loaded) {
        return new RuleEngine(pack.judgement(), Networks.of(loaded.models()),
                new EvidenceFactory(pack.judgement().vocabulary(), loaded.types()));
    }

    /**
     * All credits that the rules give to the labs, sorted.
     *
     * @param facts what counts at the as-of date
     * @throws LabscoreException if a rule can't be evaluated, or fires without end
     */
    public List<Credit> credits(Collection<Lab> labs, Collection<WeighedFact> facts) {
        Set<String> ids = new HashSet<>();
        labs.forEach(lab -> ids.add(lab.id()));
        // Nothing comes or goes while the rules fire, so a credit that was given stays.
        List<Credit> credits = new ArrayList<>();
        try (SingleRun run = new SingleRun(rules, gates, evidence, credit -> add((Credit) credit, ids, credits))) {
            told(() -> run.insert(labs, facts));
            fire(run.session(), labs.size() + facts.size());
        }
        credits.sort(null);
        return distinct(credits);
    }

    private static void add(Credit credit, Set<String> labs, List<Credit> credits) {
        if (labs.contains(credit.lab())) {
            credits.add(credit);
        }
    }

    private static List<Credit> distinct(List<Credit> sorted) {
        List<Credit> distinct = new ArrayList<>(sorted.size());
        for (Credit credit : sorted) {
            if (distinct.isEmpty() || !credit.equals(distinct.get(distinct.size() - 1))) {
                distinct.add(credit);
            }
        }
        return Collections.unmodifiableList(distinct);
    }

    /**
     * A session to be kept while evidence comes and goes.
     *
     * @param given gets each credit that none equal to it was there before, of a lab or of another organisation
     * @param withdrawn gets each credit that is no longer given
     */
    public LiveSession live(Consumer<Credit> given, Consumer<Credit> withdrawn) {
        return new LiveSession(this, rules.newKieSession(), given, withdrawn);
    }

    Evidence evidence(WeighedFact fact) {
        return evidence.evidence(fact);
    }

    void fire(KieSession session) {
        fire(session, session.getFactCount());
    }

    private void fire(KieSession session, long facts) {
        int most = (int) Math.min(Integer.MAX_VALUE, Math.max(MOST_FIRINGS, facts * MOST_FIRINGS_OF_A_FACT));
        told(() -> {
            if (session.fireAllRules(most) >= most) {
                throw Problem.of("the rules fired " + most + " times and were stopped")
                        .remedy("Look for a rule that matches all pairs of facts.").failure();
            }
        });
    }

    private void told(Runnable rules) {
        try {
            rules.run();
        } catch (LabscoreException ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw failureOf(broken).failure();
        }
    }

    private Problem failureOf(RuntimeException broken) {
        StringBuilder text = new StringBuilder();
        Throwable root = broken;
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
            root = cause;
        }
        Location where = judgement.rules().values().stream().filter(rule -> text.indexOf(rule.name()) >= 0)
                .map(Rule::where).findFirst().orElse(null);
        return Problem.at(where, "the rule can't be evaluated: " + root.getMessage())
                .remedy("Look for a division by 0 or an unknown value.");
    }
}
