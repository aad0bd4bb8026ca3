package labscore.universe;

import java.util.List;
import java.util.stream.IntStream;

/** As many rules as are asked for: the kinds in turn, and each time with other constants. */
final class GeneratedRules {

    private static final RuleKind[] KINDS = RuleKind.values();

    /** Then the constants are used up. */
    static final int MOST = KINDS.length * RuleKind.VARIANTS;

    private GeneratedRules() {}

    /** In the order in which CLIPS numbers them, from 1. */
    static List<GeneratedRule> first(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> KINDS[i % KINDS.length].rule(i + 1, i / KINDS.length))
                .toList();
    }
}
