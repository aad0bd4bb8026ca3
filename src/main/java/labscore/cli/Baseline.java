package labscore.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import labscore.problem.Problem;

/** The scenario that is meant when none is named: the only one in the folder that builds on no other. */
final class Baseline {

    private static final String KEY = "extends";
    private static final String SUFFIX = ".yaml";
    private static final String BLANKS = " \t\n\u000B\f\r";

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
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(scenarios)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX) && Files.isRegularFile(file) && !buildsOnAnother(file)) {
                    names.add(name.substring(0, name.length() - SUFFIX.length()));
                }
            }
        } catch (IOException | DirectoryIteratorException noFolder) {
            return List.of();
        }
        return List.copyOf(names);
    }

    private static boolean buildsOnAnother(Path file) {
        try {
            return holdsKey(Files.readString(file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a line begins with the key, and a colon comes next. */
    private static boolean holdsKey(String text) {
        for (int at = text.indexOf(KEY); at >= 0; at = text.indexOf(KEY, at + 1)) {
            boolean begins = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
            if (begins && text.startsWith(":", behindBlanks(text, at + KEY.length()))) {
                return true;
            }
        }
        return false;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
