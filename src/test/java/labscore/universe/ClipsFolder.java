package labscore.universe;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Vocabulary;

/** Writes a universe for CLIPS. */
final class ClipsFolder {

    private ClipsFolder() {}

    /** @param vocabulary says how facts fade */
    static void write(Universe universe, List<GeneratedRule> rules, Vocabulary vocabulary, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("types.clp"), ClipsText.types(rules));
        Files.writeString(folder.resolve("rules.clp"), ClipsText.rules(rules));
        for (String script : List.of("facts-first.clp", "rules-first.clp", "facts-only.clp")) {
            Files.writeString(folder.resolve(script), RuleTemplate.resource(script));
        }
        try (Writer labs = Files.newBufferedWriter(folder.resolve("labs.dat"))) {
            for (int i = 0; i < universe.labs(); i++) {
                labs.write(ClipsText.lab(Universe.labId(i)));
            }
        }
        try (Writer facts = Files.newBufferedWriter(folder.resolve("facts.dat"))) {
            for (int i = 0; i < universe.facts(); i++) {
                Fact fact = universe.fact(i);
                facts.write(ClipsText.fact(fact, weight(fact, vocabulary)));
            }
        }
    }

    /** As the product reckons it; the universe has no facts that tell of one event or replace another. */
    private static double weight(Fact fact, Vocabulary vocabulary) {
        return EvidenceAt.of(List.of(fact), vocabulary, new ConfidenceWords(Map.of()), Universe.AS_OF)
                .get(0).weight();
    }
}
