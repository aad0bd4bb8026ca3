package labscore.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.RuleBody;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.evidence.Vocabulary;
import labscore.fixture.RandomEvidence;

/** A scenario on disk with facts as they fall, many of which supersede and reverse others or share events. */
final class RandomUniverse {

    private static final List<String> LABS = List.of("alpha", "beta", "gamma", "delta", "epsilon");
    private static final List<String> PUBLISHERS = List.of("Post", "Times", "Courier");

    private final Random random;
    private final Vocabulary vocabulary;
    private final List<Fact> facts = new ArrayList<>();

    RandomUniverse(long seed, Vocabulary vocabulary, Collection<RuleBody> rules, int count) {
        random = new Random(seed);
        this.vocabulary = vocabulary;
        for (Fact fact : new RandomEvidence(random, vocabulary, LABS, rules).facts(vocabulary.types().keySet(), count)) {
            if (labs(fact).stream().anyMatch(LABS::contains) || isOfNoLab(fact)) {
                facts.add(linked(fact));
            }
        }
    }

    private boolean isOfNoLab(Fact fact) {
        return vocabulary.types().get(fact.type()).fields().stream().noneMatch(field -> field.lab());
    }

    private Set<String> labs(Fact fact) {
        return vocabulary.types().get(fact.type()).organisationsOf(fact);
    }

    private Fact linked(Fact fact) {
        String event = random.nextInt(3) == 0 ? fact.type() + random.nextInt(3) : null;
        return new Fact(fact.id(), fact.type(), fact.fields(), fact.date(),
                fact.until() != null && fact.until().isBefore(fact.date()) ? null : fact.until(), fact.known(),
                fact.confidence(), List.of(new Source("Report", one(PUBLISHERS), null, null, null, null)), event,
                fact.status(), fact.contested(), earlier(), earlier(), null, fact.where());
    }

    /** Only what comes later refers to what was before: there are no circles. */
    private String earlier() {
        return facts.isEmpty() || random.nextInt(4) > 0 ? null : one(facts).id();
    }

    private <T> T one(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** @return the scenario */
    Path write(Path folder) throws IOException {
        Set<String> named = new TreeSet<>();
        facts.forEach(fact -> named.addAll(labs(fact)));
        named.retainAll(LABS);
        Files.writeString(folder.resolve("facts.jsonl"),
                facts.stream().map(fact -> FactLines.line(fact, vocabulary)).collect(Collectors.joining()));
        Files.writeString(folder.resolve("labs.csv"), named.stream().map(lab -> lab + "," + lab + " ltd\n")
                .collect(Collectors.joining("", "id,name\n", "")));
        return Files.writeString(folder.resolve("universe.yaml"), "scenario: Random\nasOf: " + RandomEvidence.TODAY
                + "\nlabs: labs.csv\ninclude: [ facts.jsonl ]\n");
    }
}
