package labscore.revision;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.problem.Problem;

/**
 * The user's git, asked only what reads: nothing it does changes the repository, runs a program that the
 * repository names, or reaches into the network.
 *
 * @param program its path
 */
public record Git(Path program) {

    /** Within a hook these name the repository of the hook, which need not be that of the folder asked about. */
    private static final List<String> PLACES =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");
    private static final Map<String, String> CAUTION = Map.of(
            "GIT_OPTIONAL_LOCKS", "0", "GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0", "LC_ALL", "C");

    /** How a call ended. */
    record Answer(int code, String out, String err) {

        boolean isGood() {
            return code == 0;
        }
    }

    /**
     * The first in the PATH.
     *
     * @throws labscore.problem.LabscoreException if there is none
     */
    public static Git in(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(folder + "/git", folder + "/git.exe"))
                .flatMap(Git::program)
                .findFirst()
                .map(Git::new)
                .orElseThrow(() -> Problem.of("there is no git program in PATH to read revisions with")
                        .remedy("Install git, or name the folder of another rule pack.").failure());
    }

    private static Stream<Path> program(String path) {
        try {
            return Stream.of(Path.of(path)).filter(Path::isAbsolute).filter(Files::isRegularFile)
                    .filter(Files::isExecutable);
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    /** What git answers in a folder. */
    Answer answer(Path folder, String... words) {
        return run(process(folder, words));
    }

    /** Writes what git answers to a file. */
    Answer write(Path file, Path folder, String... words) {
        return run(process(folder, words).redirectOutput(file.toFile()));
    }

    private ProcessBuilder process(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(PLACES);
        builder.environment().putAll(CAUTION);
        return builder;
    }

    private Answer run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), out, err);
        } catch (IOException cannotRun) {
            throw Problem.of("could not run " + program + ": " + cannotRun.getMessage()).failure();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of("stopped while git was asked").failure();
        }
    }
}
