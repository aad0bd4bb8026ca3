package labscore.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import labscore.evidence.Fact;
import labscore.problem.Problem;

/** Checks what facts supersede and reverse. */
final class References {

    private References() {}

    /**
     * @param facts that refer to others, among some that don't
     * @param there ids that they refer to and that a fact has
     */
    static List<Problem> problems(Collection<Fact> facts, Set<String> there) {
        List<Problem> problems = new ArrayList<>();
        links("supersedes", Fact::supersedes, facts, there, problems);
        links("reverses", Fact::reverses, facts, there, problems);
        return problems;
    }

    private static void links(String key, Function<Fact, String> link, Collection<Fact> facts, Set<String> there,
            List<Problem> problems) {
        Map<String, Fact> referring = new TreeMap<>();
        for (Fact fact : facts) {
            String to = link.apply(fact);
            if (to != null) {
                referring.put(fact.id(), fact);
                if (!there.contains(to)) {
                    problems.add(Problem.at(fact.where(),
                                    "'" + key + "' names '" + to + "', and there is no such fact")
                            .remedy("Name the id of a fact of this scenario."));
                }
            }
        }
        circles(key, link, referring, problems);
    }

    private static void circles(
            String key, Function<Fact, String> link, Map<String, Fact> referring, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (String from : referring.keySet()) {
            List<String> path = new ArrayList<>();
            String next = from;
            while (referring.containsKey(next) && seen.add(next)) {
                path.add(next);
                next = link.apply(referring.get(next));
            }
            if (path.contains(next)) {
                problems.add(circle(key, path.subList(path.indexOf(next), path.size()), referring));
            }
        }
    }

    private static Problem circle(String key, List<String> ids, Map<String, Fact> referring) {
        String found = ids.size() == 1
                ? "'" + key + "' names the fact itself"
                : "'" + key + "' runs in a circle: " + String.join(" → ", ids) + " → " + ids.get(0);
        return Problem.at(referring.get(ids.get(0)).where(), found).remedy("Name the fact that came before.");
    }
}
