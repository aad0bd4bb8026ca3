package labscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import labscore.problem.Problem;
import labscore.scenario.ScenarioFinder;

/** The scenarios of a folder: those that build on no other first. */
final class AllScenarios {

    private static final Pattern MARK = Pattern.compile("^(scenario|extends)\\s*:", Pattern.MULTILINE);

    private AllScenarios() {}

    /**
     * Bare names. Other files in the folder are passed over; a file that can't be read is none.
     *
     * @throws labscore.problem.LabscoreException if there is no scenario
     */
    static List<String> in(Path folder) {
        List<String> names = new ArrayList<>(Baseline.candidates(folder));
        ScenarioFinder.names(folder).stream().filter(name -> !names.contains(name)).toList().forEach(names::add);
        names.removeIf(name -> !isScenario(folder.resolve(name + ".yaml")));
        if (names.isEmpty()) {
            throw Problem.of("there is no scenario in " + folder).remedy("Name one with --scenario PATH.").failure();
        }
        return names;
    }

    private static boolean isScenario(Path file) {
        try {
            return MARK.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
