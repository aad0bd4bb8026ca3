package labscore.cli;

import java.time.LocalDate;
import java.util.List;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.change.Change;
import labscore.evidence.Scenario;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore attribute}. */
@picocli.CommandLine.Command(name = "attribute",
        description = "Split the difference between two scenarios, or two dates, over what changed.")
final class AttributeCommand implements Command {

    @Parameters(arity = "0..2", paramLabel = "SCENARIO",
            description = "One is held against the baseline; of two, the second against the first.")
    private List<String> scenarios = List.of();

    @Option(names = "--since", paramLabel = "DATE", description = "Begin with the first scenario as of this day.")
    private String since;
    @Option(names = "--by-kind", description = "Over evidence, rules, weights and the passage of time.")
    private boolean byKind;
    @Option(names = "--in-order", description = "Show what the changes did one after another.")
    private boolean inOrder;

    @Option(names = "--against-rules", paramLabel = "DIR",
            description = "Assess the second under this rule pack: over rules, evidence, weights and time.")
    private String otherRules;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        LocalDate begin = since == null ? null : AssessmentOptions.day("--since", since);
        AssessmentOptions.Opened opened = assessment.opened(desk);
        Scenario first = opened.scenario(scenarios.size() < 2 ? null : scenarios.get(0));
        AssessmentOptions.Opened after = otherRules == null ? opened : opened.under(otherRules);
        Scenario second = after.scenario(scenarios.isEmpty() ? null : scenarios.get(scenarios.size() - 1));
        Scenario from = begin == null ? first : new Change.OfDate(first.asOf(), begin).applyTo(first);
        answer.give(desk, Answers.attribution(attribution(opened, after, from, second), inOrder));
        return ExitCode.OK;
    }

    private Attribution attribution(
            AssessmentOptions.Opened before, AssessmentOptions.Opened after, Scenario from, Scenario to) {
        try (Watched watched = before.watched()) {
            if (otherRules != null) {
                return Attribution.betweenPacks(watched, after.door().live(), from, to);
            }
            return byKind ? Attribution.byKind(watched, from, to) : Attribution.byChange(watched, from, to);
        }
    }
}
