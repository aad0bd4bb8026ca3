package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.problem.Severity;
import labscore.report.PackCheck;
import labscore.report.PackCheckFormat;
import labscore.report.document.Look;
import labscore.rulepack.inspection.FindingKinds;
import labscore.scenario.ScenarioFinder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore rules check}. */
@picocli.CommandLine.Command(
        name = "check", description = "Check the rules of a pack; exit code 1 if something is wrong.")
final class RulesCheckCommand implements Command {

    @Parameters(arity = "0..*", paramLabel = "SCENARIO",
            description = "Scenarios whose facts the rules are to find; without, all in the folder.")
    private List<String> scenarios = List.of();

    @Option(names = "--info", description = "Show what is worth knowing, too.")
    private boolean info;

    @Mixin
    private RulesOption rules;
    @Mixin
    private PackCheckFormatOption format;
    @Mixin
    private FileOption file;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        PackCheckFormat chosen = format.chosen(file);
        PackCheck check = check(desk);
        file.give(desk, chosen.of(check, file.isFile() ? Look.PLAIN : desk.look()));
        return check.isPassed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }

    private PackCheck check(Desk desk) {
        String pack = rules.folder(desk).toString();
        Door door;
        try {
            door = rules.open(desk);
        } catch (LabscoreException broken) {
            return new PackCheck(pack, null, findings(broken), FindingKinds.all());
        }
        List<Problem> findings = door.findings(scenarios(desk, door)).stream()
                .filter(finding -> info || finding.kind().severity() != Severity.INFO).toList();
        return new PackCheck(pack, door.judgement().rules().size(), findings, FindingKinds.all());
    }

    /** What keeps the pack from being built; what is of no kind keeps the check from being made. */
    private static List<Problem> findings(LabscoreException broken) {
        if (broken.problems().stream().anyMatch(problem -> problem.kind() == null)) {
            throw broken;
        }
        return broken.problems().stream().sorted(Comparator.comparing(Problem::where)).toList();
    }

    private List<Scenario> scenarios(Desk desk, Door door) {
        Path folder = new Folders(desk).scenarios();
        if (!scenarios.isEmpty()) {
            return scenarios.stream().map(name -> door.scenario(name, folder)).toList();
        }
        List<Scenario> read = new ArrayList<>();
        for (String name : ScenarioFinder.names(folder)) {
            Optional<Scenario> scenario = new Problems().attempt(() -> door.scenario(name, folder));
            if (scenario.isEmpty()) {
                desk.note("no facts were looked at: scenario '" + name + "' can't be read; run facts check " + name);
                return List.of();
            }
            read.add(scenario.get());
        }
        return read;
    }
}
