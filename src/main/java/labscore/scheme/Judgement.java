package labscore.scheme;

import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;

/**
 * All that a rule pack states, as data: everything but the conditions of its rules.
 *
 * @param vocabulary declared types of evidence
 * @param scheme dimensions and numbers
 * @param rules by name, sorted
 * @param stamp of the files that state it
 */
public record Judgement(
        Vocabulary vocabulary, Scheme scheme, Map<String, Rule> rules, PackStamp stamp) {

    /** Of a pack whose files are not known apart. */
    public Judgement(Vocabulary vocabulary, Scheme scheme, Map<String, Rule> rules, String fingerprint) {
        this(vocabulary, scheme, rules, new PackStamp(fingerprint, Map.of()));
    }

    /** Hash of the pack's content. */
    public String fingerprint() {
        return stamp.pack();
    }

    /**
     * With other points of rules in force.
     *
     * @param points by rule
     * @throws labscore.problem.LabscoreException if there is no such rule
     */
    public Judgement withPoints(Map<String, Double> points) {
        if (points.isEmpty()) {
            return this;
        }
        Map<String, Rule> changed = new TreeMap<>(rules);
        points.forEach((name, worth) -> {
            Rule rule = rules.get(name);
            if (rule == null) {
                throw Problem.of("there is no rule '" + name + "' whose points could change")
                        .nearest(name, rules.keySet()).failure();
            }
            changed.put(name, rule.worth(worth));
        });
        return new Judgement(vocabulary, scheme, changed, stamp);
    }
}
