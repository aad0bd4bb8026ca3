package labscore.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import labscore.problem.Nearest;
import labscore.problem.Problem;

/**
 * Finds the rule that a user means: by its name, how it begins, or words in it, if only one is like that.
 *
 * @param names of all rules
 */
record RuleNames(Collection<String> names) {

    private static final int MOST = 10;

    String find(String typed) {
        return Stream.<BiPredicate<String, String>>of(String::equals, String::startsWith, String::contains)
                .map(likeness -> like(typed, likeness)).filter(found -> !found.isEmpty())
                .findFirst().map(found -> only(typed, found))
                .orElseGet(() -> nearest(typed));
    }

    private List<String> like(String typed, BiPredicate<String, String> likeness) {
        return names.stream().filter(name -> likeness.test(small(name), small(typed))).toList();
    }

    private static String only(String typed, List<String> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> shown = found.subList(0, Math.min(MOST, found.size()));
        String more = found.size() > MOST ? " and " + (found.size() - MOST) + " more" : "";
        throw Problem.of("'" + typed + "' may be any of several rules")
                .allowed("'" + String.join("', '", shown) + "'" + more).failure();
    }

    private String nearest(String typed) {
        Optional<String> near = Nearest.to(typed, names);
        return near.orElseThrow(() -> Problem.of("there is no rule '" + typed + "'")
                .remedy("See all with 'labscore rules list'.").failure());
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
