package labscore.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.known.KnownFiles;
import labscore.scenario.known.ReadTrees;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.store.Digest;

/** Reads scenario files. */
public final class ScenarioReader {

    private final Language language;
    private final ReadTrees trees;
    private final Problems problems = new Problems();
    /** Those that were read so far, by what they were read from. */
    private final Map<Mapping, Fact> facts = new IdentityHashMap<>();

    private ScenarioReader(Language language, KnownFiles known) {
        this.language = language;
        trees = known.reading();
    }

    /**
     * The scenario in {@code file}, with all that it includes and extends.
     *
     * @param file as the user would type it; what it includes and extends stands in its folder or below
     * @throws LabscoreException with every problem found, sorted by place
     */
    public static Scenario read(Path file, Language language) {
        return readWithFiles(file, language, KnownFiles.none()).scenario();
    }

    /**
     * As {@link #read}, with word on the files from which it was read.
     *
     * @param known files that need not be read again
     */
    public static ReadScenario readWithFiles(Path file, Language language, KnownFiles known) {
        return sorted(() -> {
            ScenarioReader reader = new ScenarioReader(language, known);
            ScenarioLayers layers = reader.layers(file);
            return new ReadScenario(reader.composed(layers.draft()), layers.read());
        });
    }

    /**
     * The scenario in {@code file} and what becomes of it by changes that stand in no file. They are
     * composed and checked as those of a file are.
     *
     * @param known files that need not be read again
     * @throws LabscoreException with every problem found, sorted by place
     */
    public static Variant variant(Path file, OneOff changes, Language language, KnownFiles known) {
        return sorted(() -> {
            ScenarioReader reader = new ScenarioReader(language, known);
            ScenarioLayers layers = reader.layers(file);
            Scenario base = reader.composed(layers.draft());
            Mapping overlay = OneOffLayer.of(changes, base);
            layers.apply(overlay);
            return new Variant(base, reader.composed(layers.draft()),
                    saved -> OneOffFile.text(overlay, layers.files(), saved));
        });
    }

    private static <T> T sorted(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LabscoreException failure) {
            throw new LabscoreException(
                    failure.problems().stream().sorted(Comparator.comparing(Problem::where)).toList());
        }
    }

    private ScenarioLayers layers(Path file) {
        return ScenarioLayers.read(file, fieldNames(language.vocabulary()), trees, problems);
    }

    /** One-off changes leave labs as they are. */
    private Scenario composed(Draft draft) {
        LabNames labs = problems.attempt(() -> LabsReader.read(draft)).orElse(null);
        Optional<String> terms = Optional.ofNullable(labs).flatMap(names -> terms(names.labs()));
        terms.ifPresent(known -> trees.addTo(facts, known));
        Scenario scenario = unchecked(draft, labs, language, facts, problems);
        WholeScenario.check(draft, scenario, language.vocabulary());
        terms.ifPresent(known -> trees.remember(facts, known));
        return scenario;
    }

    /** All that tells what a fact is made of, besides its text; none if that is not known. */
    private Optional<String> terms(List<Lab> labs) {
        if (language.stamp().isEmpty()) {
            return Optional.empty();
        }
        CanonicalText text = new CanonicalText();
        labs.forEach(text::lab);
        return Optional.of(new Digest().add(language.stamp()).add(text.toString()).hex());
    }

    /**
     * All that can be told without comparing facts with each other.
     *
     * @param labs {@code null} if they can't be read; then the facts are not read either
     * @param read facts that were read before, and those that are now
     */
    static Scenario unchecked(
            Draft draft, LabNames labs, Language language, Map<Mapping, Fact> read, Problems problems) {
        List<Mapping> raw = labs == null ? List.of() : draft.facts().all();
        FactReader reader = new FactReader(language.vocabulary(), language.words(), labs);
        List<Fact> facts = new ArrayList<>();
        raw.forEach(fact -> problems.attempt(() -> read.computeIfAbsent(fact, reader::fact)).ifPresent(facts::add));
        facts.sort((one, other) -> one.id().compareTo(other.id()));
        Scenario scenario = scenario(draft, labs == null ? List.of() : labs.labs(),
                Collections.unmodifiableList(facts), problems);
        Choices.check(draft, language, problems);
        problems.throwIfAny();
        return scenario;
    }

    private static Scenario scenario(Draft draft, List<Lab> labs, List<Fact> facts, Problems problems) {
        if (draft.single("asOf").isEmpty()) {
            problems.add(draft.top().missing("asOf")
                    .remedy("Say as of which day to assess, such as 'asOf: 2026-07-05'."));
        }
        return new Scenario(
                single(draft, "scenario", Node::text, problems).orElse(null),
                single(draft, "why", Node::text, problems).orElse(null),
                single(draft, "asOf", Node::day, problems).orElse(null),
                labs,
                facts,
                single(draft, "profile", Node::text, problems).orElse(null),
                numbers(draft, "weights", ScenarioReader::weight, problems),
                numbers(draft, "points", Node::number, problems));
    }

    private static <T> Optional<T> single(
            Draft draft, String key, BiFunction<Node, String, T> reader, Problems problems) {
        return problems.attemptOptional(() -> draft.single(key).map(node -> reader.apply(node, key)));
    }

    private static Map<String, Double> numbers(
            Draft draft, String group, BiFunction<Node, String, Double> reader, Problems problems) {
        Map<String, Double> numbers = new TreeMap<>();
        for (Entry entry : draft.group(group).values()) {
            if (!entry.value().isUnknown()) {
                problems.check(() -> numbers.put(entry.name(), reader.apply(entry.value(), entry.name())));
            }
        }
        return Collections.unmodifiableMap(numbers);
    }

    private static double weight(Node node, String name) {
        double weight = node.number(name);
        if (weight < 0) {
            throw node.problem("the weight of '" + name + "' is negative").allowed("0 or more").failure();
        }
        return weight;
    }

    static Set<String> fieldNames(Vocabulary vocabulary) {
        Set<String> names = new TreeSet<>();
        vocabulary.types().values().forEach(type -> type.fields().stream().map(Field::name).forEach(names::add));
        return names;
    }
}
