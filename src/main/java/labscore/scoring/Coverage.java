package labscore.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.evidence.EvidenceType;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/**
 * How much of the evidence that would be expected of a lab is there.
 *
 * @param expected names of the expected types that a dimension's rules read, sorted, by dimension
 * @param had names of the types of evidence that a lab has, by lab or other organisation
 */
record Coverage(Map<String, Set<String>> expected, Map<String, Set<String>> had) {

    static Coverage of(Judgement judgement, Collection<WeighedFact> evidence) {
        return new Coverage(
                expected(judgement.vocabulary(), judgement.rules().values()), had(judgement.vocabulary(), evidence));
    }

    /** Expected types that a lab has none of, sorted. */
    List<String> missing(String dimension, String lab) {
        return expected(dimension).stream().filter(type -> !had.getOrDefault(lab, Set.of()).contains(type)).toList();
    }

    /**
     * Share of the expected types that a lab has, 0 to 1. Where nothing is expected, a known dimension
     * is covered.
     */
    double share(String dimension, String lab, boolean known) {
        int all = expected(dimension).size();
        if (all == 0) {
            return known ? 1 : 0;
        }
        return (double) (all - missing(dimension, lab).size()) / all;
    }

    private Set<String> expected(String dimension) {
        return expected.getOrDefault(dimension, Set.of());
    }

    private static Map<String, Set<String>> expected(Vocabulary vocabulary, Collection<Rule> rules) {
        Map<String, Set<String>> expected = new HashMap<>();
        for (Rule rule : rules) {
            rule.reads().stream()
                    .filter(type -> vocabulary.types().containsKey(type) && vocabulary.types().get(type).expected())
                    .forEach(type -> expected.computeIfAbsent(rule.dimension(), d -> new TreeSet<>()).add(type));
        }
        return expected;
    }

    /** Something looked for and not found is no evidence of its type. */
    private static Map<String, Set<String>> had(Vocabulary vocabulary, Collection<WeighedFact> evidence) {
        Map<String, Set<String>> had = new HashMap<>();
        for (WeighedFact weighed : evidence) {
            EvidenceType type = vocabulary.types().get(weighed.fact().type());
            if (type.expected() && weighed.fact().status() != Status.ABSENT) {
                type.organisationsOf(weighed.fact())
                        .forEach(lab -> had.computeIfAbsent(lab, l -> new HashSet<>()).add(type.name()));
            }
        }
        return had;
    }
}
