package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.analysis.pack.PackChanges;
import labscore.analysis.pack.PackDiff;
import labscore.analysis.pack.ScenarioMoves;
import labscore.report.Answers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore rules diff}. */
@picocli.CommandLine.Command(
        name = "diff",
        description = "What the rules do otherwise than before: which labs, scores and ranks move in which scenarios, "
                + "and which rules do it.",
        footer = {"", "A scenario that can't be assessed under both rule packs is told and left out: with --fail-on "
                + "that is exit code 1, and if none can be, exit code 2."})
final class RulesDiffCommand implements Command {

    private static final String LAST_COMMIT = "HEAD";

    @Parameters(arity = "0..1", paramLabel = "REV|DIR", defaultValue = LAST_COMMIT,
            description = "Hold the rules against this folder of rules, if there is one of that name, else against this "
                    + "git revision; without it, against the last commit.")
    private String against;

    @Option(names = "--scenario", paramLabel = "SCENARIO",
            description = "Only in this scenario: its name or path. Repeatable; without it, in all of the folder.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private ChangeGate gate;
    @Mixin
    private AnswerOptions answer;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        gate.check();
        List<String> names = scenarios.isEmpty() ? AllScenarios.in(new Folders(desk).scenarios()) : scenarios;
        AssessmentOptions.Opened now = assessment.opened(desk);
        Path pack = assessment.folder(desk);
        OtherPack other = OtherPack.open(against, pack, now);
        PackChanges changes = PackChanges.between(other.stated(), OtherPack.stated(pack, now.door()));
        BothPacks both = new BothPacks(changes, other.opened(), now);
        PackDiff diff = new PackDiff(other.title(), "in folder " + desk.shown(pack), changes,
                names.stream().map(both::moves).toList());
        answer.give(desk, Answers.packDiff(diff));
        return verdict(desk, diff);
    }

    private ExitCode verdict(Desk desk, PackDiff diff) {
        List<String> failures = new ArrayList<>(gate.failures(diff.comparisons()));
        List<String> lost = diff.notCompared().stream().map(ScenarioMoves::name)
                .map(name -> "scenario '" + name + "' can't be compared").toList();
        if (gate.isAsked()) {
            failures.addAll(lost);
        } else {
            lost.forEach(desk::note);
        }
        ExitCode checked = desk.verdict(failures);
        return diff.comparisons().isEmpty() ? ExitCode.COULD_NOT_RUN : checked;
    }
}
