package labscore.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options that hold for every command. They are taken from the words themselves, since they must
 * hold for a command line that can't be parsed, too.
 *
 * @param words of the command line
 */
record Switches(List<String> words) {

    /** All that there are. */
    static final Set<String> ALL = Set.of("--color", "--no-color", "--debug", "-q", "--quiet");

    boolean debug() {
        return isGiven("--debug");
    }

    boolean quiet() {
        return isGiven("-q") || isGiven("--quiet");
    }

    /**
     * Whether a stream is coloured: the user's word over {@code NO_COLOR} over {@code CLICOLOR_FORCE};
     * else a terminal is, unless it is a dumb one.
     */
    boolean colour(Map<String, String> environment, boolean terminal) {
        int with = words.lastIndexOf("--color");
        int without = words.lastIndexOf("--no-color");
        if (with >= 0 || without >= 0) {
            return with > without;
        }
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !"dumb".equals(environment.get("TERM"));
    }

    private boolean isGiven(String option) {
        return words.contains(option);
    }
}
