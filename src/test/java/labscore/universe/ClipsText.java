package labscore.universe;

import java.util.List;
import java.util.Set;
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

    /** Templates of facts and credits, and the class of labs. */
    static String types(List<GeneratedRule> rules) {
        StringBuilder text = new StringBuilder();
        for (FactKind kind : FactKind.values()) {
            text.append("(deftemplate ").append(kind.typeName()).append(" (slot id) (slot day) (slot weight)");
            kind.fields().forEach(field -> text.append(" (slot ").append(field).append(')'));
            text.append(")\n");
        }
        for (GeneratedRule rule : rules) {
            text.append("(deftemplate credit").append(rule.number())
                    .append(" (slot lab) (slot worth) (multislot evidence))\n");
        }
        text.append("(defclass LAB (is-a USER) (role concrete) (pattern-match non-reactive)");
        for (GeneratedRule rule : rules) {
            totals(rule).forEach(total -> text.append("\n  (slot ").append(total).append(" (default 0.0))"));
            if (!totals(rule).isEmpty()) {
                text.append(" (multislot e").append(rule.number()).append(')');
            }
        }
        return text.append(")\n").toString();
    }

    /** Rules, and two functions: {@code (totals)} credits what was added up, {@code (show)} tells what came of it. */
    static String rules(List<GeneratedRule> rules, ClipsCredit credit) {
        StringBuilder text = new StringBuilder();
        for (GeneratedRule rule : rules) {
            int number = rule.number();
            text.append("(defglobal ?*n").append(number).append("* = 0 ?*s").append(number).append("* = 0.0)\n");
            totals(rule).forEach(total -> text.append("(defmessage-handler LAB add-").append(total)
                    .append(" (?x ?id) (bind ?self:").append(total).append(" (+ ?self:").append(total).append(" ?x))")
                    .append(credit.evidenceKept(number)).append(")\n"));
            text.append(credit.carriedOut(number, rule.matching()));
        }
        text.append("(deffunction totals ()\n  (do-for-all-instances ((?l LAB)) TRUE\n");
        rules.forEach(rule -> text.append(credit.carriedOut(rule.number(), rule.totals())));
        text.append("TRUE))\n(deffunction show ()\n");
        for (GeneratedRule rule : rules) {
            int number = rule.number();
            text.append("  ").append(credit.counting(number)).append("(printout t \"rule ").append(number)
                    .append(" \" ?*n").append(number).append("* \" \" ?*s").append(number).append("* crlf)\n");
        }
        return text.append(")\n").toString();
    }

    private static Set<String> totals(GeneratedRule rule) {
        return TOTAL.matcher(rule.matching()).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
