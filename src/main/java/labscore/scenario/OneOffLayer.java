package labscore.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;

/**
 * Puts one-off changes into the form that a scenario file with {@code extends} has, so that there is one
 * way to compose and check them. Places are options of the command line.
 */
final class OneOffLayer {

    /** What opens YAML that is more than plain text. */
    private static final String OPENS_YAML = "{[\"'";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Scenario base;
    private final Problems problems = new Problems();

    private OneOffLayer(Scenario base) {
        this.base = base;
    }

    /** @param base that they change */
    static Mapping of(OneOff changes, Scenario base) {
        OneOffLayer layer = new OneOffLayer(base);
        String title = changes.title() == null ? OneOffTitle.of(changes) : changes.title();
        layer.put("scenario", typed("--title", title, true));
        if (changes.why() != null) {
            layer.put("why", typed("--why", changes.why(), true));
        }
        layer.put("extends", word("extends", "."));
        layer.list("drop", changes.drop().stream().map(id -> (Node) typed("--drop", id, false)).toList());
        layer.group("set", layer.set(changes.set()));
        layer.list("add", layer.add(changes));
        layer.group("weights", layer.numbers("--weight", changes.weights(), "NAME=2"));
        layer.group("points", layer.numbers("--points", changes.points(), "'name of the rule'=5"));
        if (changes.profile() != null) {
            layer.put("profile", typed("--profile", changes.profile(), false));
        }
        if (changes.asOf() != null) {
            layer.put("asOf", typed("--as-of", changes.asOf(), false));
        }
        layer.problems.throwIfAny();
        return mapping("what-if", layer.entries);
    }

    private void put(String key, Node value) {
        entries.put(key, new Entry(word(key, key), value));
    }

    private void list(String key, List<Node> items) {
        if (!items.isEmpty()) {
            put(key, new Sequence(TextFile.typed("--" + key, ""), 0, 0, items));
        }
    }

    private void group(String key, Map<String, Entry> values) {
        if (!values.isEmpty()) {
            put(key, mapping("--" + key, values));
        }
    }

    private Map<String, Entry> set(List<String> changes) {
        Map<String, Map<String, Entry>> byFact = new LinkedHashMap<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            int dot = change.lastIndexOf('.', equals);
            if (dot < 1 || dot + 1 == equals) {
                problems.add(Problem.at(Location.of("--set"), "'" + change + "' sets no field of a fact")
                        .remedy("Write id.field=value, as in --set some-fact.confidence=rumoured."));
                continue;
            }
            String field = change.substring(dot + 1, equals).strip();
            problems.attempt(() -> value(change.substring(equals + 1))).ifPresent(value ->
                    byFact.computeIfAbsent(change.substring(0, dot).strip(), id -> new LinkedHashMap<>())
                            .put(field, new Entry(word("--set", field), value)));
        }
        Map<String, Entry> facts = new LinkedHashMap<>();
        byFact.forEach((id, fields) -> facts.put(id, new Entry(word("--set", id), mapping("--set", fields))));
        return facts;
    }

    private static Node value(String text) {
        String value = text.strip();
        boolean yaml = !value.isEmpty() && OPENS_YAML.indexOf(value.charAt(0)) >= 0;
        return yaml ? YamlFile.parse(TextFile.typed("--set", value)) : typed("--set", value, false);
    }

    private Map<String, Entry> numbers(String option, List<String> changes, String example) {
        Map<String, Entry> numbers = new LinkedHashMap<>();
        for (String change : changes) {
            int equals = change.lastIndexOf('=');
            if (equals < 1) {
                problems.add(Problem.at(Location.of(option), "'" + change + "' gives no number to a name")
                        .remedy("Write a name, = and a number, as in " + option + " " + example + "."));
                continue;
            }
            String name = change.substring(0, equals).strip();
            numbers.put(name, new Entry(word(option, name),
                    typed(option, change.substring(equals + 1).strip(), false)));
        }
        return numbers;
    }

    /** What is left out of a made-up fact has a plain meaning: it happens on the day, for sure. */
    private List<Node> add(OneOff changes) {
        Set<String> taken = base.facts().stream().map(Fact::id).collect(Collectors.toSet());
        List<Node> facts = new ArrayList<>();
        for (String text : changes.add()) {
            problems.attempt(() -> YamlFile.parse(TextFile.typed("--add", text)).mapping("add")).ifPresent(fact -> {
                String day = changes.asOf() == null ? base.asOf().toString() : changes.asOf();
                Mapping whole = with(fact, "id", typed("--add", free(taken), false));
                whole = with(whole, "date", typed("--add", day, false));
                whole = with(whole, "confidence", typed("--add", "100%", false));
                facts.add(with(whole, "sources", sources()));
            });
        }
        return facts;
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add("what-if-" + number)) {
            number++;
        }
        return "what-if-" + number;
    }

    private static Mapping with(Mapping fact, String key, Node value) {
        return fact.value(key).isPresent() ? fact : fact.with(new Entry(word("--add", key), value));
    }

    private static Sequence sources() {
        Map<String, Entry> source =
                Map.of("title", new Entry(word("--add", "title"), typed("--add", "what if", false)));
        return new Sequence(TextFile.typed("--add", ""), 0, 0, List.of(mapping("--add", source)));
    }

    private static Mapping mapping(String option, Map<String, Entry> entries) {
        return new Mapping(TextFile.typed(option, ""), 0, 0, entries);
    }

    private static Scalar word(String option, String text) {
        return typed(option, text, false);
    }

    /** Line 0: the option is the place. */
    private static Scalar typed(String option, String text, boolean quoted) {
        return new Scalar(TextFile.typed(option, text), 0, 0, text, quoted);
    }
}
