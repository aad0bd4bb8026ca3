package labscore.scenario;

import java.util.List;
import java.util.function.Consumer;
import labscore.problem.Problems;
import labscore.scenario.ScenarioLayers.Layer;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** Lays a scenario file over what the files under it state. */
final class Overlay {

    private static final List<String> SINGLE = List.of("scenario", "why", "asOf", "profile");
    private static final List<String> GROUPED = List.of("weights", "points");

    private final Draft draft;
    private final FactFiles files;
    private final Problems problems;

    Overlay(Draft draft, FactFiles files, Problems problems) {
        this.draft = draft;
        this.files = files;
        this.problems = problems;
    }

    /**
     * Drops, then changes, then adds, so that a fact can be dropped and another take its id.
     *
     * @throws labscore.problem.LabscoreException if a file that is included can't be read: without its
     *     facts, most other findings would be false
     */
    void apply(Layer layer) {
        Mapping content = layer.content();
        draft.layer(content);
        content.allowOnly(ScenarioKeys.SCENARIO, problems);
        problems.check(() -> content.required("scenario", "Give the scenario a title of one line."));
        content.entries().values().stream().filter(e -> SINGLE.contains(e.name())).forEach(draft::state);
        GROUPED.forEach(group -> group(content, group, entry -> draft.state(group, entry)));
        problems.check(() -> content.value("labs").ifPresent(labs -> labs(layer, labs)));
        boolean changes = content.value("extends").isPresent();
        if (changes) {
            list(content, "drop", draft.facts()::drop);
            group(content, "set", draft.facts()::set);
        } else {
            refuseChanges(content);
        }
        Problems unread = new Problems();
        list(content, "include", name -> unread.check(() -> files.include(layer, name, draft.facts())));
        unread.throwIfAny();
        list(content, "facts", draft.facts()::add);
        if (changes) {
            list(content, "add", draft.facts()::add);
        }
    }

    private void refuseChanges(Mapping content) {
        for (String key : ScenarioKeys.CHANGES) {
            if (content.value(key).isPresent()) {
                problems.add(content.entries().get(key).key()
                        .problem("'" + key + "' changes another scenario, and this one extends none")
                        .remedy("Name the other in 'extends', or write facts under 'facts'."));
            }
        }
    }

    /** Stated here, or in a table that is named. */
    private void labs(Layer layer, Node labs) {
        Mapping stated = labs instanceof Scalar ? files.labs(layer, labs) : labs.mapping("labs");
        stated.entries().values().forEach(entry -> problems.check(() -> lab(entry)));
    }

    /** A lab that is stated again keeps what the new entry does not mention. */
    private void lab(Entry entry) {
        Entry earlier = draft.group("labs").get(entry.name());
        Node lab = entry.value();
        if (earlier != null && earlier.value() instanceof Mapping before && lab instanceof Mapping changes) {
            Mapping merged = before;
            for (Entry change : changes.entries().values()) {
                merged = merged.with(change);
            }
            lab = merged;
        }
        draft.state("labs", new Entry(entry.key(), lab));
    }

    private void group(Mapping content, String key, Consumer<Entry> action) {
        problems.check(() -> content.value(key).ifPresent(node ->
                node.mapping(key).entries().values().forEach(entry -> problems.check(() -> action.accept(entry)))));
    }

    private void list(Mapping content, String key, Consumer<Node> action) {
        problems.check(() -> content.value(key).ifPresent(node -> node.sequence(key).items().forEach(action)));
    }
}
