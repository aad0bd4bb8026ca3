package labscore.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import labscore.problem.Problem;

/** The scenario that is meant when none is named: the only one in the folder that builds on no other. */
final class Baseline {

    private static final String KEY = "extends";
    private static final Pattern EXTENDS = Pattern.compile("^" + KEY + "\\s*:", Pattern.MULTILINE);
    private static final String SUFFIX = ".yaml";

    private Baseline() {}

    /** Its bare name. */
    static String in(Path scenarios) {
        List<String> candidates = candidates(scenarios);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Problem problem = candidates.isEmpty()
                ? Problem.of("there is no scenario in " + scenarios)
                : Problem.of("several scenarios in " + scenarios + " build on no other")
                        .allowed(String.join(", ", candidates));
        throw problem.remedy("Name the scenario, or give its path.").failure();
    }

    /** Bare names of the files that build on no other, sorted. */
    static List<String> candidates(Path scenarios) {
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .filter(file -> !buildsOnAnother(file))
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }

    private static boolean buildsOnAnother(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains(KEY) && EXTENDS.matcher(text).find();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
