package labscore.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import labscore.evidence.Fact;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.TextStream;

/** A table of facts that may be too large to be held: a fact in each row, read in batches. */
interface FactTable {

    String CSV = ".csv";
    String JSON_LINES = ".jsonl";

    /** Rows in a batch: enough work for a thread to be sent. */
    int BATCH = 1_000;

    /** Lines that one row of CSV may have for its problems to be shown with their places. */
    int MOST_LINES = 100;

    /** Rows that one thread reads. */
    interface Batch {

        int size();

        /** 1-based number of the line on which a row begins. */
        int line(int row);

        /**
         * The fact in a row, with its line but no column.
         *
         * @throws labscore.problem.LabscoreException if it is none
         */
        Fact fact(int row, FactReader reader);
    }

    /** Kinds of table by the ends of their names; empty for a file that is none. */
    static Optional<FactTable> of(TreeFile file, Set<String> fieldNames) {
        return ends(file.shown(), CSV) ? Optional.of(new CsvTable(file, fieldNames))
                : ends(file.shown(), JSON_LINES) ? Optional.of(new JsonLinesTable(file)) : Optional.empty();
    }

    static boolean isTable(Path file) {
        return ends(file, CSV) || ends(file, JSON_LINES);
    }

    private static boolean ends(Path file, String with) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(with);
    }

    TreeFile file();

    /** @throws labscore.problem.LabscoreException if the table as a whole can't be read */
    void batches(Consumer<Batch> reader);

    /**
     * One row again, with line and column of all that is in it.
     *
     * @param line on which it begins
     */
    Mapping fact(int line);

    default String shown() {
        return file().shown().toString();
    }

    default TextStream text() {
        return TextStream.of(file().real(), shown());
    }

    /** Some lines of the file. */
    default SourceText lines(int first, int count) {
        try (BufferedReader reader = new BufferedReader(text())) {
            return TextFile.lines(shown(), first,
                    reader.lines().skip(first - 1L).limit(count).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
