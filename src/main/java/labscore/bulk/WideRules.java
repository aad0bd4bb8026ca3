package labscore.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.engine.RuleEngine;
import labscore.scoring.Credit;

/**
 * What the rules give that are not lab-local, which see all labs at once.
 *
 * @param credits by block
 * @param evidence that those rest on, by block and id
 */
record WideRules(Map<Integer, List<Credit>> credits, Map<Integer, Map<String, WeighedFact>> evidence) {

    static final WideRules NONE = new WideRules(Map.of(), Map.of());

    /** @param evidence all that those rules read */
    static WideRules of(RuleEngine engine, List<Lab> labs, List<WeighedFact> evidence, Blocks blocks) {
        Map<String, WeighedFact> byId = new HashMap<>();
        evidence.forEach(weighed -> byId.put(weighed.fact().id(), weighed));
        WideRules wide = new WideRules(new HashMap<>(), new HashMap<>());
        for (Credit credit : engine.credits(labs, evidence)) {
            int block = blocks.ofNumber(blocks.numbers().get(credit.lab()));
            wide.credits.computeIfAbsent(block, first -> new ArrayList<>()).add(credit);
            Map<String, WeighedFact> under = wide.evidence.computeIfAbsent(block, first -> new HashMap<>());
            credit.matched().forEach(id -> under.put(id, byId.get(id)));
            credit.aggregated().forEach(id -> under.put(id, byId.get(id)));
        }
        return wide;
    }

    List<Credit> creditsOf(int block) {
        return credits.getOrDefault(block, List.of());
    }

    Collection<WeighedFact> evidenceOf(int block) {
        return evidence.getOrDefault(block, Map.of()).values();
    }
}
