package labscore.scenario;

import java.util.Set;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;

/** Checks that weights, points and profile name what the rule pack has. */
final class Choices {

    private Choices() {}

    static void check(Draft draft, Language language, Problems problems) {
        for (Entry weight : draft.group("weights").values()) {
            refuseUnknown("dimension", weight.key(), weight.name(), language.dimensions(), problems);
        }
        for (Entry points : draft.group("points").values()) {
            refuseUnknown("rule", points.key(), points.name(), language.rules(), problems);
        }
        draft.single("profile").ifPresent(profile -> problems.check(() ->
                refuseUnknown("profile", profile, profile.text("profile"), language.profiles(), problems)));
    }

    /** A rule pack has few dimensions and profiles, and many rules: too many to list. */
    private static void refuseUnknown(String kind, Node where, String name, Set<String> known, Problems problems) {
        if (!known.contains(name)) {
            Problem problem = where.problem("there is no " + kind + " '" + name + "'");
            problems.add(kind.equals("rule")
                    ? problem.nearest(name, known).remedy("'points' names a rule by the words after 'rule', in full.")
                    : problem.allowed(name, known));
        }
    }
}
