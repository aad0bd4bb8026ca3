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

    private static final int FACTS_OF_A_FUNCTION = 2_000;

    private ClipsFolder() {}

    /**
     * Scripts: {@code counted.clp} and {@code asserted.clp} have the rules match the facts as these are asserted,
     * and run; CLIPS needs least time for the rules in that order. {@code bare.clp} asserts the facts without rules.
     * What they measure begins with facts in memory, in functions that assert them.
     *
     * @param vocabulary says how facts fade
     */
    static void write(Universe universe, List<GeneratedRule> rules, Vocabulary vocabulary, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("types.clp"), ClipsText.types(rules));
        String run = RuleTemplate.resource("run.clp");
        Files.writeString(folder.resolve("bare.clp"), RuleTemplate.resource("bare.clp"));
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
        try (Writer facts = Files.newBufferedWriter(folder.resolve("facts.clp"))) {
            writeFacts(universe, vocabulary, facts);
        }
    }

    private static void writeFacts(Universe universe, Vocabulary vocabulary, Writer out) throws IOException {
        StringBuilder calls = new StringBuilder();
        for (int first = 0; first < universe.facts(); first += FACTS_OF_A_FUNCTION) {
            out.write("(deffunction assert-" + first + " () (assert\n");
            for (int i = first; i < Math.min(first + FACTS_OF_A_FUNCTION, universe.facts()); i++) {
                Fact fact = universe.fact(i);
                out.write(ClipsText.fact(fact, weight(fact, vocabulary)));
            }
            out.write("))\n");
            calls.append(" (assert-").append(first).append(")\n");
        }
        out.write("(deffunction assert-facts ()\n" + calls + ")\n");
    }

    /** As the product reckons it; the universe has no facts that tell of one event or replace another. */
    private static double weight(Fact fact, Vocabulary vocabulary) {
        return EvidenceAt.of(List.of(fact), vocabulary, new ConfidenceWords(Map.of()), Universe.AS_OF)
                .get(0).weight();
    }
}
