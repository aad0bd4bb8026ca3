package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Kind;
import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** Checks one declared type of evidence. */
final class TypeCheck {

    private static final List<String> KNOWN = List.of("halfLife", "state", "context", "expected");
    private static final Pattern HALF_LIFE = Pattern.compile("([0-9.]+) (days?|months?|years?)");
    private static final Pattern FIELD = Pattern.compile("\\b(\\w+)\\s*:");
    private static final double DAYS_OF_YEAR = 365.25;

    private final Findings findings;
    private final Annotations annotations;
    private final FieldCheck fields;

    TypeCheck(Findings findings, Annotations annotations, Map<String, List<String>> enums) {
        this.findings = findings;
        this.annotations = annotations;
        this.fields = new FieldCheck(findings, enums);
    }

    /** @throws labscore.problem.LabscoreException for a declaration that is not of evidence */
    EvidenceType check(TypeDeclarationDescr descr) {
        int start = descr.getStartCharacter();
        DeclaredNames.requireTypeName(descr.getTypeName(), findings, start);
        if (descr.isTrait() || descr.getSuperTypes().size() != 1
                || !descr.getSuperTypes().get(0).getFullName().equals("Evidence")) {
            throw findings.at(CheckKind.DECLARATION_FORM, start, descr.getTypeName() + " does not extend Evidence")
                    .remedy("Write declare " + descr.getTypeName() + " extends Evidence.").failure();
        }
        requireEachFieldOnce(descr);
        List<TypeFieldDescr> inOrder = descr.getFields().values().stream()
                .sorted(Comparator.comparingInt(TypeFieldDescr::getStartCharacter)).toList();
        int firstField = inOrder.isEmpty() ? descr.getEndCharacter() : inOrder.get(0).getStartCharacter();
        Map<String, Annotation> headers = annotations.take(start, firstField, KNOWN);
        Kind kind = kind(headers, descr);
        List<Field> declared = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            int end = i + 1 < inOrder.size() ? inOrder.get(i + 1).getStartCharacter() : descr.getEndCharacter();
            declared.add(fields.check(inOrder.get(i),
                    annotations.take(inOrder.get(i).getStartCharacter(), end, FieldCheck.KNOWN)));
        }
        Double halfLife = kind == Kind.EVENT ? halfLifeDays(headers.get("halfLife")) : null;
        return new EvidenceType(descr.getTypeName(), kind, halfLife, headers.containsKey("expected"),
                DocComment.before(findings.source().text(), start), List.copyOf(declared),
                findings.source().inPack(start));
    }

    /** The parser keeps one of two fields with the same name. */
    private void requireEachFieldOnce(TypeDeclarationDescr descr) {
        Matcher fields = FIELD.matcher(CodeMask.of(findings.source().text()))
                .region(descr.getStartCharacter(), descr.getEndCharacter());
        Set<String> names = new HashSet<>();
        while (fields.find()) {
            if (!names.add(fields.group(1))) {
                throw findings.at(CheckKind.DECLARED_TWICE, fields.start(),
                        "field " + fields.group(1) + " stands twice").failure();
            }
        }
    }

    private Kind kind(Map<String, Annotation> headers, TypeDeclarationDescr descr) {
        List<String> kinds = List.of("halfLife", "state", "context").stream().filter(headers::containsKey).toList();
        if (kinds.size() != 1) {
            throw findings.at(CheckKind.DECLARATION_FORM, descr.getStartCharacter(),
                    descr.getTypeName() + (kinds.isEmpty()
                    ? " does not say what time does to it" : " has more than one of @halfLife, @state, @context"))
                    .allowed("@halfLife( \"18 months\" ) for an event that fades, @state for what holds until its "
                            + "end, @context for background").failure();
        }
        return switch (kinds.get(0)) {
            case "halfLife" -> Kind.EVENT;
            case "state" -> Kind.STATE;
            default -> Kind.CONTEXT;
        };
    }

    private double halfLifeDays(Annotation annotation) {
        Matcher matcher = HALF_LIFE.matcher(annotation.value() == null ? "" : annotation.value());
        double count = matcher.matches() && matcher.group(1).matches("\\d{1,5}(\\.\\d+)?")
                ? Double.parseDouble(matcher.group(1)) : 0;
        if (count <= 0) {
            throw findings.at(CheckKind.HEADER_MALFORMED, annotation.span(),
                    "not a half-life: '" + annotation.value() + "'")
                    .allowed("a number above 0 and days, months or years, such as \"18 months\"").failure();
        }
        return switch (matcher.group(2).charAt(0)) {
            case 'd' -> count;
            case 'm' -> count * DAYS_OF_YEAR / 12;
            default -> count * DAYS_OF_YEAR;
        };
    }
}
