package labscore.rulepack.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** Checks one declared field. */
final class FieldCheck {

    static final List<String> KNOWN = List.of("required", "lab", "about", "unit", "range", "oneOf");

    private static final Map<String, FieldType.Value> TYPES = Map.of("String", FieldType.Value.STRING,
            "Integer", FieldType.Value.INTEGER, "Double", FieldType.Value.DOUBLE,
            "Boolean", FieldType.Value.BOOLEAN, "EvidenceDate", FieldType.Value.DATE);

    private final Findings findings;
    private final Map<String, List<String>> enums;

    FieldCheck(Findings findings, Map<String, List<String>> enums) {
        this.findings = findings;
        this.enums = enums;
    }

    Field check(TypeFieldDescr descr, Map<String, Annotation> annotations) {
        int start = findings.code().lastIndexOf(descr.getFieldName(), descr.getStartCharacter());
        DeclaredNames.requireFieldName(descr.getFieldName(), findings, start);
        if (descr.getInitExpr() != null) {
            throw findings.at(CheckKind.DECLARATION_FORM, start,
                    "a default value is refused: it would be run, and unknown stays unknown")
                    .failure();
        }
        FieldType type = type(descr);
        Annotation range = annotations.get("range");
        Annotation oneOf = annotations.get("oneOf");
        if (range != null && !type.isNumber()) {
            throw findings.at(CheckKind.HEADER_MALFORMED, range.span(), "@range is for numbers").failure();
        }
        boolean text = type.value() == FieldType.Value.STRING;
        for (String name : List.of("oneOf", "lab")) {
            if (annotations.containsKey(name) && !text) {
                throw findings.at(CheckKind.HEADER_MALFORMED, annotations.get(name).span(),
                        "@" + name + " is for String fields").failure();
            }
        }
        return new Field(descr.getFieldName(), type, annotations.containsKey("required"),
                annotations.containsKey("lab"), value(annotations.get("about")), value(annotations.get("unit")),
                range == null ? null : range(range),
                oneOf == null ? List.of() : Arrays.stream(value(oneOf).split(",")).map(String::strip).toList(),
                findings.source().inPack(start));
    }

    private FieldType type(TypeFieldDescr descr) {
        String name = descr.getPattern().getObjectType();
        if (TYPES.containsKey(name)) {
            return FieldType.of(TYPES.get(name));
        }
        if (enums.containsKey(name)) {
            return new FieldType(FieldType.Value.ENUM, name);
        }
        TreeSet<String> known = new TreeSet<>(TYPES.keySet());
        known.addAll(enums.keySet());
        throw findings.at(CheckKind.UNDECLARED_TYPE, descr.getStartCharacter(),
                "unknown type '" + name + "' of field " + descr.getFieldName())
                .allowed(name, known).failure();
    }

    private String value(Annotation annotation) {
        if (annotation == null) {
            return null;
        }
        if (annotation.value() == null || annotation.value().isBlank()) {
            throw findings.at(CheckKind.HEADER_MALFORMED, annotation.span(),
                    "@" + annotation.name() + " says nothing").failure();
        }
        return annotation.value();
    }

    /** {@code from..to}, either side open. */
    private Field.Range range(Annotation annotation) {
        String[] sides = value(annotation).split("\\.\\.", -1);
        try {
            double from = sides[0].isBlank() ? Double.NEGATIVE_INFINITY : Double.parseDouble(sides[0].strip());
            double to = sides[1].isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(sides[1].strip());
            if (sides.length == 2 && from <= to) {
                return new Field.Range(from, to);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notRange) {
            throw badRange(annotation);
        }
        throw badRange(annotation);
    }

    private RuntimeException badRange(Annotation annotation) {
        return findings.at(CheckKind.HEADER_MALFORMED, annotation.span(), "not a range: '" + annotation.value() + "'")
                .allowed("two numbers, such as \"0..100\", or one side open, as in \"0..\"").failure();
    }
}
