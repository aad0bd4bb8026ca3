package labscore.rulepack.lint;

import labscore.problem.FindingKind;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;

/** Where things stand of which only line and column are known. */
final class Places {

    private Places() {}

    /** The place of a rule as the user would type it. */
    static Location of(LintedRule rule) {
        return rule.body().source().at(start(rule));
    }

    /** A problem of a rule as a whole. */
    static Problem problem(FindingKind kind, LintedRule rule, String found) {
        return rule.body().source().problem(kind, start(rule), found);
    }

    /** A problem of a header of a rule, such as {@code cap}. */
    static Problem problem(FindingKind kind, LintedRule rule, String header, String found) {
        SourceText source = rule.body().source();
        int place = CodeMask.of(source.text()).indexOf("@" + header, start(rule));
        return source.problem(kind, place, found);
    }

    private static int start(LintedRule rule) {
        return offset(rule.body().source(), rule.rule().where());
    }

    /** Offset of a line and column. */
    static int offset(SourceText source, Location place) {
        int lineStart = 0;
        for (int line = 1; line < place.line(); line++) {
            lineStart = source.text().indexOf('\n', lineStart) + 1;
        }
        return lineStart + place.column() - 1;
    }
}
