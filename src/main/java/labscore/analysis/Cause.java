package labscore.analysis;

import java.util.List;
import labscore.scheme.Rule;

/**
 * A credit of one rule to one lab that two assessments value differently, or that only one of them has.
 *
 * @param rule as the later assessment has it, if both do
 * @param before hundredths of a point, or {@code null} if the credit is new
 * @param after hundredths of a point, or {@code null} if the credit is gone
 * @param evidence ids of what it rests on in either, sorted
 * @param part hundredths of the overall score, or {@code null} where the difference can't be split
 */
public record Cause(Rule rule, Long before, Long after, List<String> evidence, Long part) {

    public Cause {
        evidence = List.copyOf(evidence);
    }

    /** Hundredths of a point that the dimension has more now. */
    public long worthDelta() {
        return (after == null ? 0 : after) - (before == null ? 0 : before);
    }

    Cause withPart(Long newPart) {
        return new Cause(rule, before, after, evidence, newPart);
    }
}
