package labscore.rulepack.inspection;

import java.util.List;
import java.util.stream.Stream;
import labscore.problem.FindingKind;
import labscore.rulepack.finding.CheckKind;
import labscore.rulepack.finding.LintKind;

/** The kinds of all findings in rule packs. */
public final class FindingKinds {

    private FindingKinds() {}

    /** In the order of their sections in the rules' manual. */
    public static List<FindingKind> all() {
        return Stream.<FindingKind[]>of(CheckKind.values(), LintKind.values(), IgnoreKind.values())
                .flatMap(Stream::of).toList();
    }
}
