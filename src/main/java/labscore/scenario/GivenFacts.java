package labscore.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;

/**
 * Reads facts in the short form of rule tests, {@code - Move: { person: Ada, to: alpha }}: what is left
 * out is certain, of the day of the test, and needs no source. They are typed as any facts are.
 */
public final class GivenFacts {

    private final Vocabulary vocabulary;
    private final ConfidenceWords words;
    private final LabNames labs = new LabNames();
    private final LocalDate asOf;

    private GivenFacts(List<Lab> labs, LocalDate asOf, Vocabulary vocabulary, ConfidenceWords words) {
        labs.forEach(lab -> this.labs.claim(lab.id(), lab));
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * @param given one group per fact, with the type as its only key
     * @param labs that the facts may name; other names are outside organisations
     * @throws labscore.problem.LabscoreException with every problem found
     */
    public static List<Fact> read(
            Sequence given, List<Lab> labs, LocalDate asOf, Vocabulary vocabulary, ConfidenceWords words) {
        return new GivenFacts(labs, asOf, vocabulary, words).facts(given);
    }

    private List<Fact> facts(Sequence given) {
        Problems problems = new Problems();
        List<Fact> facts = new ArrayList<>();
        FactReader reader = new FactReader(vocabulary, words, labs);
        for (Node item : given.items()) {
            int number = facts.size() + 1;
            problems.attempt(() -> reader.fact(whole(item.mapping("given"), number)))
                    .ifPresent(facts::add);
        }
        problems.throwIfAny();
        return List.copyOf(facts);
    }

    private Mapping whole(Mapping item, int number) {
        if (item.entries().size() != 1) {
            throw item.problem("a fact of a test is its type and its fields")
                    .remedy("Write it as - Type: { field: value }.").failure();
        }
        Entry typed = item.entries().values().iterator().next();
        Mapping fact = typed.value().mapping(typed.name()).with(new Entry(word(typed.key(), "type"), typed.key()));
        fact = with(fact, "id", word(typed.key(), String.valueOf(number)));
        fact = with(fact, "date", word(typed.key(), asOf.toString()));
        fact = with(fact, "confidence", word(typed.key(), "100%"));
        return with(fact, "sources", sources(typed.key()));
    }

    private static Mapping with(Mapping fact, String key, Node value) {
        Scalar place = (Scalar) fact.entries().get("type").value();
        return fact.value(key).isPresent() ? fact : fact.with(new Entry(word(place, key), value));
    }

    private static Sequence sources(Scalar place) {
        Map<String, Entry> source = new LinkedHashMap<>();
        source.put("title", new Entry(word(place, "title"), word(place, "rule test")));
        return new Sequence(place.source(), place.line(), place.column(),
                List.of(new Mapping(place.source(), place.line(), place.column(), source)));
    }

    private static Scalar word(Scalar place, String text) {
        return new Scalar(place.source(), place.line(), place.column(), text, true);
    }
}
