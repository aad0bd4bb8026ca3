package labscore.rulepack;

import java.util.regex.Pattern;
import labscore.problem.LabscoreException;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** Shares of a whole: {@code 40%} or {@code 0.4}. */
final class Shares {

    static final Pattern PERCENT = Pattern.compile("(100(\\.0{1,10})?|\\d{1,2}(\\.\\d{1,10})?)\\s*%");

    private Shares() {}

    /** 0 to 1. */
    static double read(Node node, String name) {
        Scalar scalar = node.scalar(name, "a share");
        String text = scalar.trimmed();
        boolean percent = PERCENT.matcher(text).matches();
        double value = percent
                ? Double.parseDouble(text.replace("%", "").strip()) / 100
                : number(scalar, name);
        if (value < 0 || value > 1) {
            throw wrong(scalar, name);
        }
        return value;
    }

    private static double number(Scalar scalar, String name) {
        try {
            return scalar.number(name);
        } catch (LabscoreException notANumber) {
            throw wrong(scalar, name);
        }
    }

    private static LabscoreException wrong(Scalar scalar, String name) {
        return scalar.unlike(name, "a share of the whole").allowed("0% to 100%, or 0 to 1").failure();
    }
}
