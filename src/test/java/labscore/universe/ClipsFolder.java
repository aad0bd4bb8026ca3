package labscore.universe;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Vocabulary;

/** Writes a universe for CLIPS. */
final class ClipsFolder {

    private ClipsFolder() {}

    /**
     * Scripts: {@code load.clp} loads the facts alone; {@code counted.clp} and {@code asserted.clp} have the rules
     * match them as they are loaded, and run. CLIPS needs least time for the rules in that order.
     *
     * @param vocabulary says how facts fade
     */
    static void write(Universe universe, List<GeneratedRule> rules, Vocabulary vocabulary, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("types.clp"), ClipsText.types(rules));
        String run = RuleTemplate.resource("run.clp");
        Files.writeString(folder.resolve("load.clp"), RuleTemplate.resource("load.clp"));
        for (ClipsCredit credit : ClipsCredit.values()) {
            String name = credit.name().toLowerCase(Locale.ROOT);
            Files.writeString(folder.resolve("rules-" + name + ".clp"), ClipsText.rules(rules, credit));
            Files.writeString(folder.resolve(name + ".clp"), run.replace("{rules}", "rules-" + name + ".clp"));
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
