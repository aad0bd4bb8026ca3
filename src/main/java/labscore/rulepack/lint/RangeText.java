package labscore.rulepack.lint;

import java.util.Optional;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;
import labscore.rulepack.lint.logic.Stated;
import labscore.rulepack.lint.logic.Term;

/** What the vocabulary allows the numbers of a condition to be, in words. */
final class RangeText {

    private RangeText() {}

    /** {@code percent: 0..100}, and so on; empty if there is no range. */
    static String of(Stated stated, Vocabulary vocabulary) {
        return stated.meaning().values(stated.condition()).stream()
                .flatMap(value -> range(value, vocabulary).map(range -> value.name() + ": " + text(range)).stream())
                .distinct().sorted().collect(Collectors.joining(", "));
    }

    private static Optional<Field.Range> range(Term.Value value, Vocabulary vocabulary) {
        EvidenceType type = value.of().type() == null ? null : vocabulary.types().get(value.of().type());
        return Optional.ofNullable(type).flatMap(declared -> declared.field(value.name())).map(Field::range);
    }

    private static String text(Field.Range range) {
        return side(range.from()) + ".." + side(range.to());
    }

    private static String side(double bound) {
        if (Double.isInfinite(bound)) {
            return "";
        }
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15 ? String.valueOf((long) bound)
                : String.valueOf(bound);
    }
}
