package labscore.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Status;
import labscore.scheme.Judgement;

/** Puts a fact into words. */
record FactText(Judgement judgement) {

    private static final String BETWEEN = " · ";

    /** Id, date, confidence, and what is unusual about it. */
    String headline(Fact fact) {
        return Stream.of(fact.id(), dates(fact), confidence(fact), status(fact), contested(fact))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BETWEEN));
    }

    /** The collector's note, or what the fields say. */
    String detail(Fact fact) {
        return fact.note() != null ? fact.note() : fields(fact).stream().collect(Collectors.joining(", "));
    }

    /** The confidence word, or percent if no word has this value. */
    String confidence(Fact fact) {
        return judgement.scheme().confidence().word(fact.confidence())
                .orElseGet(() -> Words.percent(fact.confidence()) + " confidence");
    }

    private static String dates(Fact fact) {
        return fact.until() == null ? fact.date().toString() : fact.date() + " to " + fact.until();
    }

    private static String status(Fact fact) {
        return fact.status() == Status.HAPPENED ? null : Words.constant(fact.status().name());
    }

    private static String contested(Fact fact) {
        return fact.contested() ? "contested" : null;
    }

    /** {@code name value}, in the order declared. */
    private List<String> fields(Fact fact) {
        EvidenceType type = judgement.vocabulary().types().get(fact.type());
        return type.fields().stream()
                .filter(field -> fact.fields().get(field.name()) != null)
                .map(field -> field.name() + " " + value(field, fact.fields().get(field.name())) + unit(field))
                .toList();
    }

    private static String unit(Field field) {
        return field.unit() == null ? "" : " " + field.unit();
    }

    private static String value(Field field, Object value) {
        if (value instanceof Double number) {
            return Words.plain(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        boolean constant = field.type().value() == FieldType.Value.ENUM;
        return constant ? Words.constant(value.toString()) : value.toString();
    }
}
