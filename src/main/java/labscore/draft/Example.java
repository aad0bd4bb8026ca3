package labscore.draft;

import java.math.BigDecimal;
import java.util.Locale;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/**
 * Values of fields that a test must state and that do not matter.
 *
 * @param vocabulary of the constants; not needed for fields of other types
 */
record Example(Vocabulary vocabulary) {

    private static final String TEXT = "Example";
    private static final String DAY = "2025-12-01";
    private static final double[] NUMBERS = {10, 1, 0, 2000, 0.5};

    /** A value within the field's bounds, as a test writes it. */
    String of(Field field) {
        return switch (field.type().value()) {
            case STRING -> field.oneOf().isEmpty() ? TEXT : YamlWord.of(field.oneOf().get(0));
            case INTEGER, DOUBLE -> Threshold.text(BigDecimal.valueOf(number(field)));
            case BOOLEAN -> "true";
            case DATE -> DAY;
            case ENUM -> constant(vocabulary.enums().get(field.type().enumName()).get(0));
        };
    }

    /** A constant as tests write it. */
    static String constant(String name) {
        return YamlWord.of(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static boolean fits(Field field, double number) {
        return field.range() == null || field.range().contains(number);
    }

    private static double number(Field field) {
        for (double number : NUMBERS) {
            if (fits(field, number)) {
                return number;
            }
        }
        return Double.isInfinite(field.range().from()) ? field.range().to() : field.range().from();
    }
}
