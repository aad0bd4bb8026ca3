package labscore.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import labscore.evidence.EvidenceDelta;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.scheme.Rule;

/**
 * Scores while evidence and credits come and go: what a change does not touch is not worked out again. The
 * one place of this room that holds state; what is read from it is immutable and the same, to the last bit,
 * however it came there. For one thread at a time; after a failure it is of no more use.
 */
public final class Ledger {

    private final Map<String, WeighedFact> evidence = new HashMap<>();
    private final Worths worths = new Worths(evidence);
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Lab> labs = new TreeMap<>();
    /** Accounts whose labs are to be ranked again, by organisation. */
    private final Map<String, Account> stale = new LinkedHashMap<>();
    private final Ranking ranking = new Ranking();
    private Terms terms;

    public Ledger(Terms terms) {
        this.terms = terms;
    }

    /** Scores by other terms of the same rule pack from now on. */
    public void terms(Terms newTerms) {
        Set<Rule> unlike = newTerms.rulesUnlike(terms);
        boolean reweighted = !newTerms.dimensions().equals(terms.dimensions());
        terms = newTerms;
        if (reweighted || !unlike.isEmpty()) {
            accounts.forEach((organisation, account) -> {
                unlike.forEach(rule -> account.touched(rule.dimension()).revalue(rule));
                if (reweighted) {
                    account.rewrite();
                }
                stale.put(organisation, account);
            });
        }
    }

    /** Takes labs away and adds others. */
    public void labs(Collection<Lab> gone, Collection<Lab> come) {
        gone.forEach(lab -> {
            labs.remove(lab.id());
            ranking.place(lab.id(), null);
        });
        come.forEach(lab -> {
            labs.put(lab.id(), lab);
            stale.put(lab.id(), account(lab.id()));
        });
    }

    /** Takes evidence away and adds other; the credits that rest on what goes must go, too. */
    public void evidence(EvidenceDelta delta) {
        for (WeighedFact weighed : delta.gone()) {
            evidence.remove(weighed.fact().id());
            cover(weighed, -1);
        }
        for (WeighedFact weighed : delta.come()) {
            evidence.put(weighed.fact().id(), weighed);
            cover(weighed, 1);
        }
    }

    private void cover(WeighedFact weighed, int change) {
        String type = weighed.fact().type();
        terms.covered(weighed.fact()).forEach(organisation -> account(organisation).cover(type, change));
    }

    /**
     * Adds a credit, of a lab or of another organisation, unless it is there.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public void give(Credit credit) {
        Rule rule = terms.rule(credit);
        touched(credit, rule).give(rule, credit);
    }

    /** Takes a credit away that is there. */
    public void withdraw(Credit credit) {
        touched(credit, terms.rule(credit)).withdraw(credit);
    }

    private Column touched(Credit credit, Rule rule) {
        Account account = account(credit.lab());
        stale.put(credit.lab(), account);
        return account.touched(rule.dimension());
    }

    private Account account(String organisation) {
        return accounts.computeIfAbsent(organisation, o -> new Account());
    }

    /** @throws labscore.problem.LabscoreException if a rule credits an amount that is no number */
    private Ranking settled() {
        stale.forEach((organisation, account) -> {
            if (labs.containsKey(organisation)) {
                ranking.place(organisation, account.overall(terms, worths));
            }
        });
        stale.clear();
        return ranking;
    }

    /** Of all labs, by id. */
    public List<Scorecard> scorecards() {
        return labs.values().stream().map(this::card).toList();
    }

    /** @param lab id */
    public Optional<Scorecard> scorecard(String lab) {
        return Optional.ofNullable(labs.get(lab)).map(this::card);
    }

    private Scorecard card(Lab lab) {
        return accounts.get(lab.id()).card(lab, terms, worths);
    }

    /** Rank of a lab, or {@code null} if it is not ranked. */
    public Integer rank(String lab) {
        return settled().rank(lab);
    }

    /**
     * The first lab's overall score minus that of the lab at a place, both rounded to 0.1; {@code null} if
     * there is no such place.
     *
     * @param place from 1
     */
    public Double ahead(int place) {
        return settled().ahead(place);
    }

    /** @param basis the terms by which this scores, and the scenario with its labs */
    public Assessment assessment(Basis basis) {
        return Assessing.assessment(basis, evidence, settled(), scorecards());
    }
}
