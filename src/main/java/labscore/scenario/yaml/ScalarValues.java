package labscore.scenario.yaml;

import java.util.Set;
import java.util.regex.Pattern;
import labscore.problem.LabscoreException;

/** What a piece of text means when a certain kind of value is wanted: the core schema of YAML 1.2. */
final class ScalarValues {

    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final String GROUPED = "[-+]?\\d{1,3}([ ,_']\\d{3})+(\\.\\d+)?";
    private static final String BREAKS = " *[\\t\\n\\r\\u2028\\u2029]\\s*";

    /** Made when the first number is read: many a scenario that is read again has none. */
    private static final class Numbers {
        static final Pattern FORM = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    }

    private ScalarValues() {}

    static String text(Scalar scalar, String name) {
        String text = oneLine(scalar.value().strip());
        if (text.isEmpty()) {
            throw scalar.problem("'" + name + "' is empty text")
                    .remedy("Leave the key out if it is unknown.").failure();
        }
        if (!scalar.quoted() && (TRUE.contains(text) || FALSE.contains(text))) {
            throw scalar.unlike(name, "text").remedy("If the word is meant, put it in quotes.").failure();
        }
        return text;
    }

    private static String oneLine(String text) {
        boolean alreadyOne = true;
        for (int i = 0; i < text.length() && alreadyOne; i++) {
            alreadyOne = text.charAt(i) >= ' ' && text.charAt(i) != '\u2028' && text.charAt(i) != '\u2029';
        }
        return alreadyOne ? text : text.replaceAll(BREAKS, " ");
    }

    static boolean truth(Scalar scalar, String name) {
        if (!scalar.quoted() && TRUE.contains(scalar.trimmed())) {
            return true;
        }
        if (!scalar.quoted() && FALSE.contains(scalar.trimmed())) {
            return false;
        }
        String remedy = "Write true or false, without quotes; leave the key out if it is unknown.";
        throw scalar.unlike(name, "true or false").remedy(remedy).failure();
    }

    static double number(Scalar scalar, String name) {
        double number = parsed(scalar, name, "a number");
        return number == 0 ? 0 : number;
    }

    static int wholeNumber(Scalar scalar, String name) {
        double number = parsed(scalar, name, "a whole number");
        if (number != StrictMath.rint(number)) {
            throw scalar.unlike(name, "a whole number").failure();
        }
        if (Math.abs(number) > Integer.MAX_VALUE) {
            throw scalar.problem("'" + name + "' is " + scalar.described() + ", too large for a whole number")
                    .allowed("-2147483647 to 2147483647").failure();
        }
        return (int) number;
    }

    private static double parsed(Scalar scalar, String name, String wanted) {
        String text = scalar.trimmed();
        if (scalar.quoted() || !Numbers.FORM.matcher(text).matches()) {
            throw notNumeric(scalar, name, wanted);
        }
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw scalar.problem("'" + name + "' is " + scalar.described() + ", too large for a number").failure();
        }
        return number;
    }

    private static LabscoreException notNumeric(Scalar scalar, String name, String wanted) {
        String text = scalar.trimmed();
        if (scalar.quoted() && Numbers.FORM.matcher(text).matches()) {
            return scalar.problem("'" + name + "' is text in quotes, not " + wanted)
                    .remedy("Write " + text + " without quotes.").failure();
        }
        String remedy = text.matches(GROUPED)
                ? "Write " + text.replaceAll("[ ,_']", "") + "."
                : "Write it in digits, such as 12 or 1.5e9.";
        return scalar.unlike(name, wanted).remedy(remedy).failure();
    }
}
