package labscore.universe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import labscore.evidence.Lab;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;

/**
 * A universe on disk.
 *
 * @param folder holds {@code universe.yaml} with its table of facts, {@code rules} and, if asked for, {@code clips}
 */
public record UniverseFolder(Path folder) {

    /** Above that many, labs stand in a table of their own, {@code labs.csv}. */
    private static final int MOST_LABS_IN_SCENARIO = 1000;

    /** Writes it, fact by fact. */
    public static UniverseFolder write(Universe universe, FactForm form, Path folder) {
        return write(universe, form, universe.labs() > MOST_LABS_IN_SCENARIO, folder);
    }

    /** @param labsInTable whether labs stand in {@code labs.csv}, and not in the scenario */
    public static UniverseFolder write(Universe universe, FactForm form, boolean labsInTable, Path folder) {
        UniverseFolder written = new UniverseFolder(folder);
        try {
            PackFolder.write(GeneratedRules.first(universe.rules()), written.rules());
            written.writeScenario(universe, form, labsInTable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return written;
    }

    /** Writes the same universe for CLIPS into the folder {@code clips}. */
    public void writeClips(Universe universe) {
        try {
            ClipsFolder.write(universe, GeneratedRules.first(universe.rules()),
                    RulePackReader.read(PackFiles.read(rules())).judgement().vocabulary(), folder.resolve("clips"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rule pack. */
    public Path rules() {
        return folder.resolve("rules");
    }

    /** The scenario. */
    public Path scenario() {
        return folder.resolve("universe.yaml");
    }

    private void writeScenario(Universe universe, FactForm form, boolean labsInTable) throws IOException {
        String facts = "facts." + form.ending();
        try (Writer out = Files.newBufferedWriter(scenario())) {
            out.write("scenario: A made-up universe\nasOf: " + Universe.AS_OF + "\ninclude: [ " + facts + " ]\nlabs:"
                    + (labsInTable ? " labs.csv\n" : "\n"));
            if (!labsInTable) {
                for (Lab lab : (Iterable<Lab>) universe.eachLab()::iterator) {
                    out.write("  " + lab.id() + ": { name: " + lab.name() + " }\n");
                }
            }
        }
        if (labsInTable) {
            try (Writer out = Files.newBufferedWriter(folder.resolve("labs.csv"))) {
                out.write("id,name\n");
                for (Lab lab : (Iterable<Lab>) universe.eachLab()::iterator) {
                    out.write(lab.id() + "," + lab.name() + "\n");
                }
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(facts))) {
            out.write(form.head());
            for (int i = 0; i < universe.facts(); i++) {
                out.write(form.line(universe.fact(i)));
            }
        }
    }
}
