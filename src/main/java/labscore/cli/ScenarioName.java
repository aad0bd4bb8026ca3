package labscore.cli;

import java.nio.file.Path;

/**
 * Which scenario is meant.
 *
 * @param given a path, or the bare name of a file in {@code folder}
 * @param folder of the scenarios
 */
public record ScenarioName(String given, Path folder) {

    /** @param typed what the user named, or {@code null} for the baseline */
    static ScenarioName of(Desk desk, String typed) {
        Path folder = new Folders(desk).scenarios();
        return new ScenarioName(typed == null ? Baseline.in(folder) : typed, folder);
    }
}
