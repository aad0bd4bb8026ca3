package labscore.rulepack.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.Rule;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the header of a rule. */
final class HeaderCheck {

    private static final List<String> KNOWN = List.of("points", "rationale", "source", "cap", "diminish");

    /** Java would take NaN, Infinity and 0x1p3 for numbers as well. */
    private static final String NUMBER = "-?\\d{1,9}(\\.\\d{1,9})?";

    private final Findings findings;
    private final Annotations annotations;

    HeaderCheck(Findings findings, Annotations annotations) {
        this.findings = findings;
        this.annotations = annotations;
    }

    /** @throws labscore.problem.LabscoreException for a header that is missing, unknown or no number */
    Rule read(RuleDescr rule, String dimension, Set<String> reads) {
        Map<String, Annotation> headers =
                annotations.take(rule.getStartCharacter(), rule.getLhs().getStartCharacter(), KNOWN);
        double points = number(required(headers, "points", rule));
        return new Rule(rule.getName(), dimension, points,
                optional(headers.get("cap"), 0, Double.MAX_VALUE, "above 0"),
                optional(headers.get("diminish"), 0, 1, "above 0 and at most 1"),
                text(required(headers, "rationale", rule)), text(required(headers, "source", rule)), reads,
                findings.source().inPack(rule.getStartCharacter()));
    }

    private Annotation required(Map<String, Annotation> headers, String name, RuleDescr rule) {
        Annotation header = headers.get(name);
        if (header == null) {
            throw findings.at(CheckKind.HEADER_MISSING, rule.getStartCharacter(), "the rule has no @" + name)
                    .remedy("Write @" + name + (name.equals("points") ? "( 5 )" : "( \"…\" )")
                            + " between the rule's name and 'when'.").failure();
        }
        return header;
    }

    private String text(Annotation header) {
        if (header.value() == null || header.value().isBlank()) {
            throw findings.at(CheckKind.HEADER_MALFORMED, header.span(),
                    "@" + header.name() + " says nothing").failure();
        }
        return header.value();
    }

    private double number(Annotation header) {
        if (!text(header).matches(NUMBER)) {
            throw findings.at(CheckKind.HEADER_MALFORMED, header.span(),
                    "@" + header.name() + " is not a number: '" + header.value() + "'")
                    .allowed("digits, with a decimal point if needed, such as 5, -3 or 0.7").failure();
        }
        return Double.parseDouble(header.value());
    }

    private Double optional(Annotation header, double above, double atMost, String allowed) {
        if (header == null) {
            return null;
        }
        double number = number(header);
        if (!(number > above && number <= atMost)) {
            throw findings.at(CheckKind.HEADER_MALFORMED, header.span(),
                    "@" + header.name() + " is out of range: " + header.value())
                    .allowed(allowed).failure();
        }
        return number;
    }
}
