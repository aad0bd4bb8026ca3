package labscore.ruletest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.evidence.Lab;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/** Reads what a case expects, and makes sure that it speaks of rules and labs that exist. */
final class ExpectedReader {

    static final List<String> KEYS = List.of("credits", "fires", "silent", "points", "above", "notBelow");

    private final Set<String> rules = new TreeSet<>();
    private final Set<String> labs = new TreeSet<>();

    ExpectedReader(Judgement judgement, String topic, List<Lab> labs) {
        judgement.rules().values().stream().filter(rule -> rule.where().file().equals(topic)).map(Rule::name)
                .forEach(rules::add);
        labs.forEach(lab -> this.labs.add(lab.id()));
    }

    RuleTest.Expected read(Mapping expect) {
        Problems problems = new Problems();
        expect.allowOnly(KEYS, problems);
        if (expect.entries().isEmpty()) {
            problems.add(expect.problem("a case that expects nothing").allowed(String.join(", ", KEYS)));
        }
        problems.throwIfAny();
        Map<String, Map<String, Long>> credits = new LinkedHashMap<>();
        for (Entry lab : entries(expect, "credits")) {
            Map<String, Long> worths = new LinkedHashMap<>();
            for (Entry rule : lab.value().mapping(lab.name()).entries().values()) {
                worths.put(known(rule.key(), "a rule of this topic", rules), hundredths(rule.value(), rule.name()));
            }
            credits.put(known(lab.key(), "a lab of this case", labs), worths);
        }
        Map<String, Long> points = new LinkedHashMap<>();
        for (Entry lab : entries(expect, "points")) {
            points.put(known(lab.key(), "a lab of this case", labs), hundredths(lab.value(), lab.name()));
        }
        return new RuleTest.Expected(credits, new LinkedHashSet<>(names(expect, "fires", rules)),
                new LinkedHashSet<>(names(expect, "silent", rules)), points, names(expect, "above", labs),
                names(expect, "notBelow", labs));
    }

    private static List<Entry> entries(Mapping expect, String key) {
        return expect.read(key, Node::mapping).map(group -> List.copyOf(group.entries().values())).orElse(List.of());
    }

    private static List<String> names(Mapping expect, String key, Set<String> known) {
        return expect.read(key, Node::sequence).stream().flatMap(list -> list.items().stream())
                .map(item -> known(item, "known here", known)).toList();
    }

    private static String known(Node node, String what, Set<String> known) {
        String name = node.text(what);
        if (!known.contains(name)) {
            throw node.problem("'" + name + "' is not " + what).allowed(name, known).failure();
        }
        return name;
    }

    private static long hundredths(Node node, String name) {
        BigDecimal points = BigDecimal.valueOf(node.number(name)).movePointRight(2);
        if (points.stripTrailingZeros().scale() > 0) {
            throw node.problem("worths have two decimals").failure();
        }
        return points.longValueExact();
    }
}
