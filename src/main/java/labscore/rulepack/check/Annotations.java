package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.condition.Span;
import labscore.problem.LabscoreException;
import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.CheckKind;

/**
 * All annotations of a file, found in its text: the parser drops one of two alike and gives no
 * positions. Every one is blanked in what Drools gets, whether it is known or not.
 */
final class Annotations {

    private final Findings findings;
    private final List<Annotation> left = new ArrayList<>();
    private final TreeMap<Integer, LabscoreException> lost = new TreeMap<>();

    /** Finds and blanks them; one that can't be read becomes a finding. */
    Annotations(Findings findings, Edits edits) {
        this.findings = findings;
        String code = CodeMask.of(findings.code());
        for (int at = code.indexOf('@'); at >= 0; at = code.indexOf('@', at + 1)) {
            Span span = new Span(at, end(code, at + 1));
            edits.blank(findings.code(), span.start(), span.end());
            findings.during(() -> read(span));
            at = span.end() - 1;
        }
    }

    private void read(Span span) {
        try {
            left.add(Annotation.read(span, findings));
        } catch (LabscoreException unreadable) {
            lost.put(span.start(), unreadable);
            throw unreadable;
        }
    }

    private static int end(String code, int nameStart) {
        int at = nameStart;
        while (at < code.length() && Character.isJavaIdentifierPart(code.charAt(at))) {
            at++;
        }
        int open = at;
        while (open < code.length() && Character.isWhitespace(code.charAt(open))) {
            open++;
        }
        return open < code.length() && code.charAt(open) == '(' ? closing(code, open) : at;
    }

    private static int closing(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return code.length();
    }

    /**
     * Takes those in a stretch of the file, by name.
     *
     * @throws LabscoreException for an unknown name, one that stands twice, or one that can't be read: what
     *     seems to be missing may be that one
     */
    Map<String, Annotation> take(int start, int end, List<String> known) {
        Map<String, Annotation> taken = new LinkedHashMap<>();
        List<Annotation> here = left.stream()
                .filter(one -> one.span().start() >= start && one.span().start() < end).toList();
        left.removeAll(here);
        lost.subMap(start, end).values().stream().findFirst().ifPresent(unreadable -> {
            throw unreadable;
        });
        for (Annotation annotation : here) {
            if (!known.contains(annotation.name())) {
                throw findings.at(CheckKind.HEADER_UNKNOWN, annotation.span(), "unknown header @" + annotation.name())
                        .allowed(annotation.name(), known).failure();
            }
            if (taken.put(annotation.name(), annotation) != null) {
                throw findings.at(CheckKind.HEADER_TWICE, annotation.span(),
                        "@" + annotation.name() + " stands twice").failure();
            }
        }
        return taken;
    }

    /**
     * Those that nobody took are findings: they stand where no header can be. While there are other
     * problems, they may be left only because their declaration was given up.
     */
    void refuseWhatIsLeft() {
        if (!findings.problems().isEmpty()) {
            return;
        }
        left.forEach(annotation -> findings.add(
                findings.at(CheckKind.HEADER_UNKNOWN, annotation.span(),
                        "@" + annotation.name() + " stands where no header can be")));
    }
}
