package labscore.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import labscore.problem.Problem;

/**
 * Where rules and scenarios are: those of the current folder if it has them, else those beside the
 * launcher, which says where it stands.
 *
 * @param desk knows both places
 */
record Folders(Desk desk) {

    private static final String HOME = "LABSCORE_HOME";
    private static final String RULES = "rules";
    private static final String SCENARIOS = "scenarios";
    /** Tells a rule pack from any other folder that is called rules. */
    private static final String MARK = "scorecard.yaml";

    /** @param typed folder that the user chose, or {@code null} */
    Path rules(String typed) {
        Path rules = typed == null ? nearest(RULES, MARK) : desk.path(typed);
        if (!Files.isDirectory(rules)) {
            throw Problem.of("there is no folder of rules at " + rules)
                    .remedy("Name the folder with --rules DIR.").failure();
        }
        return rules;
    }

    Path scenarios() {
        return nearest(SCENARIOS, "");
    }

    private Path nearest(String folder, String mark) {
        Path here = desk.path(folder);
        String home = desk.console().environment().get(HOME);
        return home == null || Files.exists(here.resolve(mark)) ? here : Path.of(home, folder);
    }
}
