package labscore.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.evidence.ConfidenceWords;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** How sure a fact is: a word of the rule pack, or a percentage with or without its sign. */
final class Confidence {

    static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,10})?)\\s*%?");

    private Confidence() {}

    /** 0 to 1. */
    static double read(Node node, ConfidenceWords words) {
        Scalar scalar = node.scalar("confidence", "a confidence");
        String text = scalar.trimmed();
        return words.value(text).orElseGet(() -> percent(scalar, text, words) / 100);
    }

    private static double percent(Scalar scalar, String text, ConfidenceWords words) {
        Matcher matcher = PERCENT.matcher(text);
        double percent = matcher.matches() ? Double.parseDouble(matcher.group(1)) : -1;
        if (percent < 0 || percent > 100) {
            List<String> known = words.values().keySet().stream().sorted().toList();
            throw scalar.problem("'" + text + "' is no confidence")
                    .nearest(text, known)
                    .allowed(String.join(", ", known) + ", or 0 to 100 %")
                    .failure();
        }
        if (percent > 0 && percent < 1 && !text.endsWith("%")) {
            throw scalar.problem("'" + text + "' would be less than one percent")
                    .remedy("Confidence runs from 0 to 100, so nine in ten is 90.")
                    .failure();
        }
        return percent;
    }
}
