package labscore.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import labscore.problem.Problems;
import labscore.scenario.known.KnownFiles;
import labscore.scenario.yaml.TextFile;

/**
 * A scenario whose tables of facts are too large to be held. What a reader of the whole would check of
 * single facts is checked as they pass; what they say of each other is left to who takes them.
 */
public final class LargeScenario {

    private final Scenario frame;
    private final List<FactTable> tables;
    private final Supplier<FactReader> readers;

    private LargeScenario(Scenario frame, List<FactTable> tables, Supplier<FactReader> readers) {
        this.frame = frame;
        this.tables = tables;
        this.readers = readers;
    }

    /**
     * Bytes of the tables that a scenario includes; 0 if it builds on another, since then facts may change
     * after they were read.
     *
     * @param scenario as the user would type it
     */
    public static long bytesOfTables(Path scenario) {
        if (!Files.isRegularFile(scenario) || !namesTables(scenario)) {
            return 0;
        }
        return ScenarioFiles.of(scenario).stream().filter(FactTable::isTable).mapToLong(LargeScenario::bytes).sum();
    }

    /** A glance, so that other scenarios are not read twice. */
    private static boolean namesTables(Path scenario) {
        try {
            String text = new String(TextFile.bytes(scenario, scenario.toString()), StandardCharsets.UTF_8);
            return !text.contains("extends:") && (text.contains(FactTable.CSV) || text.contains(FactTable.JSON_LINES));
        } catch (LabscoreException unreadable) {
            return false;
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /**
     * Reads all but the tables.
     *
     * @throws LabscoreException with all that is wrong with it
     */
    public static LargeScenario read(Path scenario, Language language) {
        Problems problems = new Problems();
        Set<String> fieldNames = ScenarioReader.fieldNames(language.vocabulary());
        List<FactTable> tables = new ArrayList<>();
        ScenarioLayers layers = ScenarioLayers.read(
                scenario, fieldNames, KnownFiles.none().reading(), tables, problems);
        LabNames labs = problems.attempt(() -> LabsReader.read(layers.draft())).orElse(null);
        Scenario frame =
                ScenarioReader.unchecked(layers.draft(), labs, language, new IdentityHashMap<>(), problems);
        return new LargeScenario(frame, tables, () -> new FactReader(language.vocabulary(), language.words(), labs));
    }

    /** The scenario with the facts that stand in no table. */
    public Scenario frame() {
        return frame;
    }

    /**
     * Reads all facts of the tables, each once, in no order.
     *
     * @param threads that read at once, at least 1
     * @param receivers makes one receiver for each thread
     * @param read is told from time to time how many facts were read since it was told last
     * @throws LabscoreException with what is wrong in the first rows of which something is
     */
    public void facts(int threads, Supplier<Consumer<Fact>> receivers, LongConsumer read) {
        Misfits misfits = new Misfits();
        try (TableThreads running = new TableThreads(threads, readers, receivers, misfits, read)) {
            tables.forEach(running::read);
            running.finish();
        }
        misfits.throwIfAny(readers.get());
    }
}
