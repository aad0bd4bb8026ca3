package labscore.rulepack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import labscore.evidence.ConfidenceWords;
import labscore.problem.LabscoreException;
import labscore.problem.Problems;
import labscore.rulepack.finding.CheckKind;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.YamlFile;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Mean;
import labscore.scheme.Profile;
import labscore.scheme.Scheme;

/** Reads {@code scorecard.yaml}, in which each number has its reason and its source. */
public final class SchemeReader {

    private static final List<String> KEYS = List.of(
            "title", "dimensions", "profiles", "confidence", "mean", "rankedFrom", "coverageFloor");

    private final Mapping top;
    private final Problems problems = new Problems();
    private final Map<String, Grounds> grounds = new TreeMap<>();

    private SchemeReader(Mapping top) {
        this.top = top;
    }

    /**
     * @param file as the user would type it
     * @throws LabscoreException with every problem found
     */
    public static Scheme read(Path file) {
        try {
            return new SchemeReader(YamlFile.readKeys(file)).scheme();
        } catch (LabscoreException failure) {
            throw failure.ofKind(CheckKind.SCORECARD);
        }
    }

    private Scheme scheme() {
        top.allowOnly(KEYS, problems);
        Optional<String> title = problems.attempt(
                () -> top.required("title", "Name the rule pack in one line.").text("title"));
        List<Dimension> dimensions = problems.attempt(() -> DimensionReader.dimensions(top)).orElse(List.of());
        Map<String, Profile> profiles = dimensions.isEmpty()
                ? Map.of()
                : problems.attempt(() -> ProfileReader.profiles(top, dimensions)).orElse(Map.of());
        ConfidenceWords confidence = new ConfidenceWords(problems.attempt(this::confidence).orElse(Map.of()));
        Mean mean = problems.attempt(this::mean).orElse(Mean.ARITHMETIC);
        double rankedFrom = problems.attempt(() -> share("rankedFrom", 1)).orElse(1.0);
        double coverageFloor = problems.attempt(() -> share("coverageFloor", 0)).orElse(0.0);
        problems.throwIfAny();
        return new Scheme(title.orElseThrow(), dimensions, profiles, confidence, mean, rankedFrom, coverageFloor,
                Collections.unmodifiableMap(grounds));
    }

    private Map<String, Double> confidence() {
        Mapping words = top.required("confidence", "Say what the confidence words of facts mean.")
                .mapping("confidence");
        Map<String, Double> values = new LinkedHashMap<>();
        Problems wrong = new Problems();
        for (Entry entry : words.entries().values()) {
            wrong.check(() -> values.put(entry.name(), word(entry, values)));
        }
        if (words.entries().isEmpty()) {
            wrong.add(words.problem("there is no confidence word")
                    .remedy("State at least one, such as 'confirmed'."));
        }
        wrong.throwIfAny();
        return Collections.unmodifiableMap(values);
    }

    private double word(Entry entry, Map<String, Double> others) {
        Names.word(entry.key(), "a confidence word");
        Node node = value(entry, "confidence." + entry.name());
        double value = Shares.read(node, entry.name());
        if (value == 0) {
            throw node.problem("'" + entry.name() + "' is 0, and a fact without any weight is none")
                    .allowed("more than 0, up to 100%").failure();
        }
        if (others.containsValue(value)) {
            throw node.problem("'" + entry.name() + "' has the value of another confidence word")
                    .remedy("Give each word a value of its own, or keep one of them.").failure();
        }
        return value;
    }

    private Mean mean() {
        Entry entry = top.entries().get("mean");
        return entry == null ? Mean.ARITHMETIC : Names.mean(value(entry, "mean"));
    }

    private double share(String key, double otherwise) {
        Entry entry = top.entries().get(key);
        return entry == null ? otherwise : Shares.read(value(entry, key), key);
    }

    /** The value of {@code { value: …, reason: …, source: … }}; keeps its grounds. */
    private Node value(Entry entry, String key) {
        Mapping mapping = entry.value().mapping(entry.name());
        Problems wrong = new Problems();
        mapping.allowOnly(List.of("value", "reason", "source"), wrong);
        grounds.put(key, GroundsReader.read(mapping, wrong));
        Optional<Node> value = wrong.attempt(() -> mapping.required("value", "State the number or word."));
        wrong.throwIfAny();
        return value.orElseThrow();
    }
}
