package labscore.rulepack;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import labscore.rulepack.bytecode.ClassNames;
import labscore.rulepack.check.VocabularyCheck;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scheme.Mean;

/** Names that a scorecard gives, in the form in which users type them. */
final class Names {

    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*");

    private Names() {}

    /** @param what names what is named, for the message */
    static void word(Scalar key, String what) {
        check(key, what, WORD, "small letters, digits and '-', beginning with a letter");
    }

    /** A dimension is a folder and a package of rules as well. */
    static void dimension(Scalar key) {
        check(key, "a dimension", PACKAGE, "small letters, digits and '_', beginning with a letter");
        if (key.value().equals(VocabularyCheck.PACKAGE) || ClassNames.isTaken(key.value())) {
            throw key.problem("'" + key.value() + "' can't be the name of a dimension: it is taken")
                    .remedy("Give it another name.").failure();
        }
    }

    static Mean mean(Node node) {
        List<String> names = means();
        String text = node.text("mean");
        if (!names.contains(text)) {
            throw node.problem("there is no mean '" + text + "'").allowed(text, names).failure();
        }
        return Mean.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As they are written. */
    static List<String> means() {
        return Stream.of(Mean.values()).map(mean -> mean.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static void check(Scalar key, String what, Pattern pattern, String allowed) {
        if (!pattern.matcher(key.value()).matches()) {
            throw key.problem("'" + key.value() + "' can't be the name of " + what).allowed(allowed).failure();
        }
    }
}
