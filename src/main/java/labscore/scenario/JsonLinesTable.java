package labscore.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import labscore.evidence.Fact;
import labscore.problem.Problems;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;

/**
 * Facts in JSON Lines: a JSON object on each line, with the keys and values of facts in YAML.
 *
 * @param file that holds them
 */
record JsonLinesTable(TreeFile file) implements FactTable {

    private record Line(int number, String text) {}

    /** @param source tells the file's name and holds no text */
    private record Lines(SourceText source, List<Line> lines) implements Batch {

        @Override
        public int size() {
            return lines.size();
        }

        @Override
        public int line(int row) {
            return lines.get(row).number();
        }

        @Override
        public Fact fact(int row, FactReader reader) {
            return reader.fact(JsonLine.fact(source, line(row), lines.get(row).text()));
        }
    }

    /** All facts of a file that is held as a whole. */
    static List<Mapping> facts(SourceText source, Problems problems) {
        List<Mapping> facts = new ArrayList<>();
        int number = 0;
        for (String text : source.text().lines().toList()) {
            int line = ++number;
            if (!text.isBlank()) {
                problems.attempt(() -> JsonLine.fact(source, line, text)).ifPresent(facts::add);
            }
        }
        return facts;
    }

    @Override
    public void batches(Consumer<Batch> reader) {
        SourceText source = TextFile.lines(shown(), 1, "");
        List<Line> lines = new ArrayList<>(BATCH);
        try (BufferedReader text = new BufferedReader(text())) {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(new Line(number, line));
                }
                if (lines.size() == BATCH) {
                    reader.accept(new Lines(source, lines));
                    lines = new ArrayList<>(BATCH);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.accept(new Lines(source, lines));
    }

    @Override
    public Mapping fact(int line) {
        SourceText source = lines(line, 1);
        return JsonLine.fact(source, line, source.text().substring(line - 1));
    }
}
