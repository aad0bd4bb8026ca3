package labscore.ruletest.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import labscore.scheme.Rule;

/**
 * Another number in a header, or one left out.
 *
 * @param rule with the fault
 * @param before the header line as it stands
 * @param after the line with the fault; empty if it is left out
 */
record HeaderFault(Rule rule, String before, String after) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Points and cap a tenth up and down, the factor of diminishing a tenth, and cap and factor left out. */
    static List<HeaderFault> of(Rule rule) {
        List<HeaderFault> faults = new ArrayList<>();
        nudged(rule.points()).forEach(points ->
                faults.add(new HeaderFault(rule.worth(points), points(rule.points()), points(points))));
        if (rule.cap() != null) {
            faults.add(new HeaderFault(limited(rule, null, rule.diminish()), text("cap", rule.cap()), ""));
            nudged(rule.cap()).forEach(cap -> faults.add(new HeaderFault(
                    limited(rule, cap, rule.diminish()), text("cap", rule.cap()), text("cap", cap))));
        }
        if (rule.diminish() != null) {
            faults.add(new HeaderFault(limited(rule, rule.cap(), null), text("diminish", rule.diminish()), ""));
            double other = decimal(rule.diminish()).subtract(TENTH).abs().doubleValue();
            faults.add(new HeaderFault(limited(rule, rule.cap(), other),
                    text("diminish", rule.diminish()), text("diminish", other)));
        }
        return faults;
    }

    private static List<Double> nudged(double value) {
        BigDecimal tenth = decimal(value).multiply(TENTH);
        return List.of(decimal(value).add(tenth).doubleValue(), decimal(value).subtract(tenth).doubleValue());
    }

    private static Rule limited(Rule rule, Double cap, Double diminish) {
        return new Rule(rule.name(), rule.dimension(), rule.points(), cap, diminish, rule.rationale(), rule.source(),
                rule.reads(), rule.where());
    }

    private static String points(double points) {
        return "@points( " + plain(points) + " )";
    }

    private static String text(String header, double value) {
        return "@" + header + "( \"" + plain(value) + "\" )";
    }

    private static String plain(double value) {
        return decimal(value).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
