package labscore.rulepack.lint;

import java.util.stream.Stream;
import labscore.rulepack.lint.logic.Premises;
import labscore.rulepack.lint.logic.Stated;

/** The conditions of a rule. */
final class EveryCondition {

    private EveryCondition() {}

    /** Those of all patterns and on all results, within absences and aggregates too. */
    static Stream<Stated> of(Premises premises) {
        return Stream.concat(premises.conditions().stream(),
                premises.inners().stream().flatMap(inner -> of(inner.parts())));
    }
}
