package labscore.ruletest;

import java.util.List;
import labscore.problem.Problem;

/** One thing that a case expects and that did not come of it, or came and was not expected. */
public sealed interface Mismatch {

    /**
     * A rule credits a lab otherwise than expected.
     *
     * @param expected worth in hundredths, or {@code null} if the rule should not credit the lab
     * @param actual likewise, {@code null} if it does not
     */
    record Worth(String lab, String rule, Long expected, Long actual) implements Mismatch {}

    /** The topic's rules together give a lab other points than expected, in hundredths. */
    record Points(String lab, long expected, long actual) implements Mismatch {}

    /** A rule that should credit some lab credits none. */
    record Silent(String rule) implements Mismatch {}

    /** A rule that should credit no lab credits these, sorted. */
    record Fired(String rule, List<String> labs) implements Mismatch {}

    /**
     * Two labs stand in the wrong order.
     *
     * @param upper lab that should have more points in the dimension
     * @param upperPoints of it, hundredths
     * @param lower lab that should have less
     * @param lowerPoints of it, hundredths
     * @param equalAllowed whether as many would do
     */
    record Order(String upper, long upperPoints, String lower, long lowerPoints, boolean equalAllowed)
            implements Mismatch {}

    /** The case could not be assessed, because a rule can't be evaluated on its facts. */
    record Broken(Problem problem) implements Mismatch {}
}
