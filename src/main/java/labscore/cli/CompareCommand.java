package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.attribution.Attribution;
import labscore.problem.Problem;
import labscore.report.Answer;
import labscore.report.Answers;
import labscore.scoring.Assessment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labscore compare}. */
@picocli.CommandLine.Command(
        name = "compare",
        description = "Hold scenarios against the first: who moves, and which facts and rules do it. "
                + "One scenario alone is held against the baseline.")
final class CompareCommand implements Command {

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Names or paths of scenarios.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--baseline", paramLabel = "N|NAME",
            description = "Hold them against this one: its place among them from 1, or its name or path.")
    private String baseline;

    @Option(names = "--attribute",
            description = "Of two scenarios: how much each single change did, as 'attribute' says.")
    private boolean attribute;

    @Mixin
    private AssessmentOptions assessment = new AssessmentOptions();
    @Mixin
    private Gates gates = new Gates();
    @Mixin
    private AnswerOptions answer = new AnswerOptions();
    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param words that stand behind its name, at least 1 */
    static CompareCommand of(List<String> words) {
        CompareCommand command = new CompareCommand();
        command.scenarios.addAll(words);
        return command;
    }

    @Override
    public ExitCode run(Desk desk) {
        answer.format();
        gates.check();
        List<String> others = new ArrayList<>(scenarios);
        String first = first(desk, others);
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(others);
        if (attribute) {
            requireTwo(names);
            answer.give(desk, attribution(desk, names));
            return gates.verdict(desk, compared(desk, names));
        }
        List<Comparison> comparisons = compared(desk, names);
        answer.give(desk, Answers.compare(comparisons.get(0).baseline(), comparisons));
        return gates.verdict(desk, comparisons);
    }

    private List<Comparison> compared(Desk desk, List<String> names) {
        List<Assessment> assessments = assessment.assessed(desk, names, answer.format());
        return assessments.stream().skip(1).map(other -> Comparison.between(assessments.get(0), other)).toList();
    }

    private Answer attribution(Desk desk, List<String> names) {
        AssessmentOptions.Opened opened = assessment.opened(desk);
        try (Watched watched = opened.watched()) {
            return Answers.attribution(Attribution.byChange(
                    watched, opened.scenario(names.get(0)), opened.scenario(names.get(1))), false);
        }
    }

    private static void requireTwo(List<String> names) {
        if (names.size() != 2) {
            throw Problem.of("--attribute splits the difference of two scenarios, and here are " + names.size())
                    .remedy("Name one to hold against the baseline, or two.").failure();
        }
    }

    /** The baseline, which is taken out of {@code others} if it is among them. */
    private String first(Desk desk, List<String> others) {
        if (baseline == null) {
            return others.size() == 1 ? ScenarioName.of(desk, null).given() : others.remove(0);
        }
        String chosen = baseline.matches("[0-9]{1,4}") ? at(Integer.parseInt(baseline), others) : baseline;
        others.remove(chosen);
        if (others.isEmpty()) {
            throw Problem.of("there is no other scenario to hold against '" + chosen + "'")
                    .remedy("Name more scenarios.").failure();
        }
        return chosen;
    }

    private static String at(int place, List<String> scenarios) {
        if (place < 1 || place > scenarios.size()) {
            throw Problem.of("there is no scenario " + place + " to hold the others against")
                    .allowed("1 to " + scenarios.size() + ", or a name").failure();
        }
        return scenarios.get(place - 1);
    }
}
