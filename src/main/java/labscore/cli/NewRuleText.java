package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import labscore.draft.DraftFile;
import labscore.draft.NewRule;
import labscore.report.Tool;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;

/**
 * Says what was written and what to do next, so that nobody needs to look it up.
 *
 * @param rule that was written
 * @param fresh whether into files of its own
 */
record NewRuleText(NewRule rule, boolean fresh) {

    Document document() {
        return new Document.Builder()
                .listing(Stream.of(rule.rules(), rule.tests())
                        .map(file -> Line.of((fresh ? "wrote " : "added to ") + file.path())).toList())
                .paragraph(beginning())
                .paragraph(Line.strong("Next"))
                .listing(steps())
                .build();
    }

    private String beginning() {
        String others = rule.otherLabs().isEmpty() ? "" : " (or '" + String.join("', '", rule.otherLabs()) + "')";
        String text = "The rule works, and its test passes, but what it says is only a beginning: it reads "
                + rule.type() + " (" + rule.because() + "; another with --type TYPE) and credits the lab in '"
                + rule.lab() + "'" + others + ".";
        String seen = rule.seen()
                ? " Tests that stand have such facts: they may fail until you have changed the condition." : "";
        return text + seen + (rule.alike() == null ? ""
                : " Its name is close to '" + rule.alike().name() + "' at " + rule.alike().where() + ".");
    }

    private List<Line> steps() {
        List<Line> steps = new ArrayList<>();
        steps.addAll(edit(1, rule.rules(), "write what you mean: condition, points, rationale, source"));
        steps.addAll(edit(2, rule.tests(), "say which facts it is true of, and which nearly"));
        steps.add(Line.of("3. " + Tool.NAME + " rules test " + rule.tests().path()));
        steps.add(Line.of("4. " + Tool.NAME + " rank"));
        return steps;
    }

    private static List<Line> edit(int number, DraftFile file, String what) {
        return List.of(Line.of(number + ". " + file.where()), Line.of(" " + what, Style.FAINT).indented(1));
    }
}
