package labscore.analysis.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import labscore.scheme.Rule;

/** Finds out what became of the rules of a pack. */
final class RuleChanges {

    private final Stated before;
    private final Stated after;
    private final List<RuleChange> changes = new ArrayList<>();

    RuleChanges(Stated before, Stated after) {
        this.before = before;
        this.after = after;
    }

    List<RuleChange> all() {
        TreeMap<String, Rule> gone = new TreeMap<>(before.judgement().rules());
        TreeMap<String, Rule> come = new TreeMap<>(after.judgement().rules());
        gone.keySet().removeAll(after.judgement().rules().keySet());
        come.keySet().removeAll(before.judgement().rules().keySet());
        for (Rule old : gone.values()) {
            Optional<Rule> renamed = come.values().stream()
                    .filter(rule -> differences(old, rule).isEmpty()).findFirst();
            renamed.ifPresent(rule -> come.remove(rule.name()));
            changes.add(renamed.map(rule -> RuleChange.renamed(old, rule)).orElseGet(() -> RuleChange.removed(old)));
        }
        come.values().forEach(rule -> changes.add(RuleChange.added(rule)));
        before.judgement().rules().values().forEach(this::compareKept);
        return changes;
    }

    private void compareKept(Rule old) {
        Rule now = after.judgement().rules().get(old.name());
        if (now != null && !differences(old, now).isEmpty()) {
            changes.add(new RuleChange(RuleChange.Kind.CHANGED, old, now, differences(old, now)));
        }
    }

    private List<Difference> differences(Rule old, Rule now) {
        return RuleChange.differences(
                old, before.conditions().get(old.name()), now, after.conditions().get(now.name()));
    }
}
