package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import labscore.draft.DraftFile;
import labscore.draft.NewRule;
import labscore.report.Tool;
import labscore.scheme.Rule;

/**
 * Says what was written and what to do next, so that nobody needs to look it up.
 *
 * @param rule that was written
 * @param fresh whether into files of its own
 */
record NewRuleText(NewRule rule, boolean fresh) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Stream.of(rule.rules(), rule.tests()).forEach(file ->
                lines.add((fresh ? "wrote " : "added to ") + file.path()));
        lines.add("");
        lines.add("The rule works, and its test passes, but what it says is only a beginning: it reads " + rule.type());
        lines.add("(" + rule.because() + "; another with --type TYPE) and credits the lab in '" + rule.lab() + "'"
                + others() + ".");
        if (rule.alike() != null) {
            lines.add(alike(rule.alike()));
        }
        lines.add("");
        lines.add("Next:");
        step(lines, 1, rule.rules(), "write what you mean: condition, points, rationale, source");
        step(lines, 2, rule.tests(), "say which facts it is true of, and which nearly");
        lines.add("  3. " + Tool.NAME + " rules test " + rule.tests().path());
        lines.add("  4. " + Tool.NAME + " rank");
        return lines;
    }

    private static void step(List<String> lines, int number, DraftFile file, String what) {
        lines.add("  " + number + ". " + file.where());
        lines.add("     " + what);
    }

    private String others() {
        return rule.otherLabs().isEmpty() ? "" : " (or '" + String.join("', '", rule.otherLabs()) + "')";
    }

    private static String alike(Rule other) {
        return "Its name is close to '" + other.name() + "' at " + other.where() + ".";
    }
}
