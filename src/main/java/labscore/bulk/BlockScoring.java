package labscore.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;
import labscore.scoring.Assessing;
import labscore.scoring.Basis;
import labscore.scoring.Credit;
import labscore.scoring.Scorecard;
import labscore.scoring.Terms;
import labscore.thread.Threads;

/** Scores labs block by block from the facts that were laid aside. */
final class BlockScoring {

    private final Shelving shelving;
    private final Blocks blocks;
    private final Rules rules;
    private final Basis basis;
    private final Terms terms;
    private final Map<String, Lab> labsById = new HashMap<>();

    BlockScoring(Shelving shelving, Blocks blocks, Rules rules, Basis basis) {
        this.shelving = shelving;
        this.blocks = blocks;
        this.rules = rules;
        this.basis = basis;
        this.terms = Terms.of(basis.judgement(), basis.dimensions());
        basis.scenario().labs().forEach(lab -> labsById.put(lab.id(), lab));
    }

    /** Of all labs, by block, condensed. */
    List<Scorecard> scorecards(Threads threads) {
        WideRules wide = rules.wide()
                .map(engine -> WideRules.of(engine, basis.scenario().labs(), evidence(shelving.homes().wide()), blocks))
                .orElse(WideRules.NONE);
        AtomicReferenceArray<List<Scorecard>> ofBlocks = new AtomicReferenceArray<>(blocks.count());
        threads.run(blocks.count(), block -> ofBlocks.set(block, scorecards(block, wide)));
        List<Scorecard> all = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            all.addAll(ofBlocks.get(block));
        }
        return all;
    }

    private List<Scorecard> scorecards(int block, WideRules wide) {
        List<Lab> labs = blocks.labs().get(block);
        List<WeighedFact> evidence = evidence(block);
        List<Credit> credits = new ArrayList<>(wide.creditsOf(block));
        rules.local().ifPresent(engine -> engine.credits(anchors(labs, evidence), evidence).stream()
                .filter(credit -> blocks.isIn(block, credit.lab())).forEach(credits::add));
        return Assessing.scorecards(terms, labs, with(wide.evidenceOf(block), evidence), credits).stream()
                .map(Scorecard::condensed).toList();
    }

    /** What is in both is the same. */
    private static Collection<WeighedFact> with(Collection<WeighedFact> more, List<WeighedFact> evidence) {
        if (more.isEmpty()) {
            return evidence;
        }
        Map<String, WeighedFact> byId = new HashMap<>();
        evidence.forEach(weighed -> byId.put(weighed.fact().id(), weighed));
        more.forEach(weighed -> byId.put(weighed.fact().id(), weighed));
        return byId.values();
    }

    /** The labs that a lab-local rule can ask for: those of the block, and mostly no others. */
    private List<Lab> anchors(List<Lab> own, List<WeighedFact> evidence) {
        if (rules.areOfOneLab()) {
            return own;
        }
        Set<String> named = new HashSet<>();
        evidence.forEach(weighed -> named.addAll(shelving.homes().named(weighed.fact())));
        return named.stream().sorted().map(labsById::get).filter(Objects::nonNull).toList();
    }

    private List<WeighedFact> evidence(int home) {
        Judgement judgement = basis.judgement();
        return EvidenceAt.of(shelving.facts(home), judgement.vocabulary(),
                judgement.scheme().confidence(), basis.scenario().asOf());
    }
}
