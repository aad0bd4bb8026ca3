package labscore.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.problem.Problem;

/** Finds a scenario by a path or by its bare name. */
public final class ScenarioFinder {

    private static final String SUFFIX = ".yaml";

    private ScenarioFinder() {}

    /**
     * The file that the user means.
     *
     * @param given a path, or the name of a file in {@code folder} without {@code .yaml}
     * @param folder of the scenarios
     */
    public static Path find(String given, Path folder) {
        Path path = Path.of(given);
        Path inFolder = folder.resolve(given);
        Path named = folder.resolve(given + SUFFIX);
        boolean isPath = given.endsWith(SUFFIX) || path.getNameCount() > 1;
        for (Path candidate : List.of(isPath ? path : named, inFolder, isPath ? named : path)) {
            if (Files.isRegularFile(candidate)) {
                return candidate;
            }
        }
        throw isPath ? noFile(given, path) : noName(given, folder);
    }

    /** Bare names of the scenarios in {@code folder}, sorted. */
    public static List<String> names(Path folder) {
        return files(folder).stream()
                .filter(file -> file.endsWith(SUFFIX))
                .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                .toList();
    }

    /** Names of the files in the folder in which {@code path} would stand, sorted. */
    static List<String> filesBeside(Path path) {
        Path folder = path.getParent();
        return files(folder == null ? Path.of("") : folder);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static RuntimeException noFile(String given, Path path) {
        List<String> near = filesBeside(path).stream().map(file -> path.resolveSibling(file).toString()).toList();
        return Problem.of("there is no scenario file '" + given + "'").nearest(given, near).failure();
    }

    private static RuntimeException noName(String given, Path folder) {
        return Problem.of("there is no scenario '" + given + "' in " + folder)
                .nearest(given, names(folder))
                .remedy("Give the name of a file in that folder without .yaml, or a path.").failure();
    }
}
