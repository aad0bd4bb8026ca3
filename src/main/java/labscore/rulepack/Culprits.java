package labscore.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import labscore.scheme.Rule;

/** Finds the rules on account of which a pack does not compile, where the compiler does not name them. */
final class Culprits {

    private final RulePack pack;
    private final Predicate<List<CheckedSource>> compiles;

    /** @param compiles whether sources compile */
    Culprits(RulePack pack, Predicate<List<CheckedSource>> compiles) {
        this.pack = pack;
        this.compiles = compiles;
    }

    /** By name; none if the vocabulary does not compile even without rules. */
    List<Rule> rules() {
        List<Rule> found = new ArrayList<>();
        if (compiles.test(sourcesWith(Set.of()))) {
            find(List.copyOf(pack.judgement().rules().values()), found);
        }
        return found;
    }

    /** Looks into the halves of what does not compile. */
    private void find(List<Rule> suspects, List<Rule> found) {
        if (suspects.isEmpty() || compiles.test(sourcesWith(suspects))) {
            return;
        }
        if (suspects.size() == 1) {
            found.add(suspects.get(0));
            return;
        }
        int half = suspects.size() / 2;
        find(suspects.subList(0, half), found);
        find(suspects.subList(half, suspects.size()), found);
    }

    private List<CheckedSource> sourcesWith(Collection<Rule> rules) {
        return pack.sources().stream().map(source -> new CheckedSource(source.file(), source.packageName(),
                without(source, rules))).toList();
    }

    /** A rule reaches from its first line to the line ahead of the next rule. */
    private String without(CheckedSource source, Collection<Rule> kept) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> keptStarts = new HashSet<>();
        pack.judgement().rules().values().stream().filter(rule -> isIn(source, rule)).forEach(rule -> {
            starts.add(rule.where().line());
            if (kept.contains(rule)) {
                keptStarts.add(rule.where().line());
            }
        });
        StringBuilder text = new StringBuilder();
        boolean keeps = true;
        int number = 0;
        for (String line : source.drl().split("\n", -1)) {
            keeps = starts.contains(++number) ? keptStarts.contains(number) : keeps;
            text.append(keeps ? line : "").append('\n');
        }
        return text.toString();
    }

    private boolean isIn(CheckedSource source, Rule rule) {
        return pack.bodies().get(rule.name()).source().file().equals(source.file());
    }
}
