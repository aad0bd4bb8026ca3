package labscore.rulepack.lint.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import labscore.condition.Element;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;
import labscore.rulepack.check.EnumNames;
import labscore.rulepack.check.Properties;
import labscore.rulepack.check.ValueType;

/** Which values the fields of a pack's evidence may have, by its vocabulary. */
final class Sorts {

    private static final Numbers SHARE = Numbers.between(0, 1);
    private static final Map<String, Numbers> OF_ALL_EVIDENCE = Map.of("weight", SHARE, "confidence", SHARE);

    private final Vocabulary vocabulary;
    private final EnumNames enums;
    private final Map<String, Map<String, Sort>> byType = new HashMap<>();

    Sorts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.enums = new EnumNames(vocabulary);
        vocabulary.types().keySet().forEach(this::add);
        add(Element.Pattern.LAB);
    }

    private void add(String type) {
        Map<String, Sort> sorts = new HashMap<>();
        Properties.of(type, vocabulary).orElseThrow()
                .forEach((field, value) -> sorts.put(field, sort(value, declared(type, field))));
        byType.put(type, sorts);
    }

    Optional<Sort> of(String type, String field) {
        return Optional.ofNullable(byType.get(type)).map(fields -> fields.get(field));
    }

    /** Place of a constant in its enum; empty if there is none of the name. */
    Optional<Integer> place(String enumName, String constant) {
        return enums.isEnum(enumName) ? Optional.of(enums.constants(enumName).indexOf(constant)).filter(i -> i >= 0)
                : Optional.empty();
    }

    private Numbers declared(String type, String field) {
        EvidenceType declared = type.equals(Element.Pattern.LAB) ? null : vocabulary.types().get(type);
        Field.Range range = declared == null ? null : declared.field(field).map(Field::range).orElse(null);
        return range == null ? OF_ALL_EVIDENCE.getOrDefault(field, Numbers.ALL)
                : Numbers.between(range.from(), range.to());
    }

    private Sort sort(ValueType type, Numbers declared) {
        boolean mayBeUnknown = type.mayBeUnknown();
        return switch (type.base()) {
            case TEXT, LAB -> Sort.of(Sort.Kind.TEXT, mayBeUnknown);
            case DATE -> Sort.of(Sort.Kind.DATE, mayBeUnknown);
            case WHOLE -> Sort.number(Numbers.WHOLE.and(declared), mayBeUnknown);
            case DECIMAL -> Sort.number(declared, mayBeUnknown);
            case TRUTH -> Sort.number(Numbers.wholeBetween(0, 1), mayBeUnknown);
            case ENUM -> Sort.number(Numbers.wholeBetween(0, enums.constants(type.name()).size() - 1), mayBeUnknown);
            default -> Sort.of(Sort.Kind.OTHER, mayBeUnknown);
        };
    }
}
