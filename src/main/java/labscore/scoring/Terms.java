package labscore.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/**
 * By what is scored, whatever the evidence.
 *
 * @param judgement the rule pack, with the points in force
 * @param dimensions with the weights in force
 * @param expected names of the expected types that a dimension's rules read, sorted, by dimension
 */
public record Terms(Judgement judgement, List<Dimension> dimensions, Map<String, Set<String>> expected) {

    public static Terms of(Judgement judgement, List<Dimension> dimensions) {
        Map<String, Set<String>> expected = new HashMap<>();
        dimensions.forEach(dimension -> expected.put(dimension.id(), new TreeSet<>()));
        Vocabulary vocabulary = judgement.vocabulary();
        for (Rule rule : judgement.rules().values()) {
            rule.reads().stream()
                    .filter(type -> vocabulary.types().containsKey(type) && vocabulary.types().get(type).expected())
                    .forEach(type -> expected.computeIfAbsent(rule.dimension(), d -> new TreeSet<>()).add(type));
        }
        return new Terms(judgement, dimensions, expected);
    }

    /** The rules whose headers are others than in other terms. */
    Set<Rule> rulesUnlike(Terms other) {
        Set<Rule> unlike = new HashSet<>();
        if (judgement != other.judgement) {
            judgement.rules().forEach((name, rule) -> {
                if (!rule.equals(other.judgement.rules().get(name))) {
                    unlike.add(rule);
                }
            });
        }
        return unlike;
    }

    /** @throws IllegalArgumentException if there is no such rule, or its dimension is none */
    Rule rule(Credit credit) {
        Rule rule = judgement.rules().get(credit.rule());
        if (rule == null || !expected.containsKey(rule.dimension())) {
            throw new IllegalArgumentException("a credit that nobody asked for: " + credit);
        }
        return rule;
    }

    /**
     * Labs and other organisations of which the fact is evidence that would be expected. Something looked
     * for and not found is no evidence of its type.
     */
    Set<String> covered(Fact fact) {
        EvidenceType type = judgement.vocabulary().types().get(fact.type());
        return type.expected() && fact.status() != Status.ABSENT ? type.organisationsOf(fact) : Set.of();
    }
}
