package labscore.universe;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import labscore.evidence.Fact;

/**
 * A universe in the language of CLIPS: facts carry what they weigh and their date as a number of days. A lab is an
 * object, found by its name in one step, which keeps the totals of the rules that add up.
 */
final class ClipsText {

    private static final Pattern TOTAL = Pattern.compile("add-([st]\\d+)");

    private ClipsText() {}

    /** Templates of facts, and the class of labs. */
    static String types(List<GeneratedRule> rules) {
        StringBuilder text = new StringBuilder();
        for (FactKind kind : FactKind.values()) {
            text.append("(deftemplate ").append(kind.typeName()).append(" (slot id) (slot day) (slot weight)");
            kind.fields().forEach(field -> text.append(" (slot ").append(field).append(')'));
            text.append(")\n");
        }
        TreeSet<String> totals = rules.stream().flatMap(rule -> TOTAL.matcher(rule.matching()).results())
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        text.append("(defclass LAB (is-a USER) (role concrete) (pattern-match non-reactive)");
        totals.forEach(total -> text.append("\n  (slot ").append(total).append(" (default 0.0))"));
        text.append(")\n");
        totals.forEach(total -> text.append("(defmessage-handler LAB add-").append(total)
                .append(" (?x) (bind ?self:").append(total).append(" (+ ?self:").append(total).append(" ?x)))\n"));
        return text.toString();
    }

    /** Rules, what is counted, and two functions: {@code (totals)} and {@code (show)}. */
    static String rules(List<GeneratedRule> rules) {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append("(defglobal ?*n").append(rule.number()).append("* = 0 ?*s")
                .append(rule.number()).append("* = 0.0)\n"));
        rules.forEach(rule -> text.append(rule.matching()));
        text.append("(deffunction totals ()\n  (do-for-all-instances ((?l LAB)) TRUE\n");
        rules.forEach(rule -> text.append(rule.totals()));
        text.append("TRUE))\n(deffunction show ()\n");
        rules.forEach(rule -> text.append("  (printout t \"rule ").append(rule.number()).append(" \" ?*n")
                .append(rule.number()).append("* \" \" ?*s").append(rule.number()).append("* crlf)\n"));
        return text.append(")\n").toString();
    }

    static String lab(String id) {
        return "([" + id + "] of LAB)\n";
    }

    static String fact(Fact fact, double weight) {
        StringBuilder text = new StringBuilder();
        text.append('(').append(fact.type()).append(" (id ").append(fact.id()).append(") (day ")
                .append(fact.date().first().toEpochDay()).append(") (weight ").append(weight).append(')');
        for (String field : FactKind.of(fact.type()).fields()) {
            Object value = fact.fields().get(field);
            if (value != null) {
                text.append(" (").append(field).append(' ').append(value(field, value)).append(')');
            }
        }
        return text.append(")\n").toString();
    }

    private static String value(String field, Object value) {
        return switch (field) {
            case "lab", "from", "to" -> "[" + value + "]";
            default -> value instanceof Boolean flag ? flag ? "TRUE" : "FALSE" : value.toString();
        };
    }
}
