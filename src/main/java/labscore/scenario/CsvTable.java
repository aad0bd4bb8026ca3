package labscore.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import labscore.evidence.Fact;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;

/** Facts in CSV: a row with the names of keys, then a row for each fact. */
final class CsvTable implements FactTable {

    private final TreeFile file;
    private final Set<String> fieldNames;
    private List<Scalar> header = List.of();

    /** @param fieldNames all fields that facts may have */
    CsvTable(TreeFile file, Set<String> fieldNames) {
        this.file = file;
        this.fieldNames = fieldNames;
    }

    /** @param source tells the file's name and holds no text */
    private record Rows(SourceText source, List<Scalar> header, List<CsvRecord> rows) implements Batch {

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public int line(int row) {
            return (int) rows.get(row).getStartingLineNumber();
        }

        @Override
        public Fact fact(int row, FactReader reader) {
            Scalar start = new Scalar(source, line(row), 1, "", false);
            return reader.rows(header).fact(rows.get(row).getFields(), start);
        }
    }

    @Override
    public TreeFile file() {
        return file;
    }

    @Override
    public void batches(Consumer<Batch> reader) {
        SourceText source = TextFile.lines(shown(), 1, "");
        List<CsvRecord> rows = new ArrayList<>(BATCH);
        try (CsvReader<CsvRecord> csv = CsvFacts.format().ofCsvRecord(text())) {
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header = places(row);
                    CsvHeader.check(header.get(0).source(), header, fieldNames);
                    continue;
                }
                rows.add(row);
                if (rows.size() == BATCH) {
                    reader.accept(new Rows(source, header, rows));
                    rows = new ArrayList<>(BATCH);
                }
            }
        } catch (CsvParseException broken) {
            throw CsvFacts.unreadable(lines(Math.max(1, CsvFacts.row(broken)), 1), broken).failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header.isEmpty()) {
            throw source.problem("the file is empty").remedy("Fill it, or name another file.").failure();
        }
        reader.accept(new Rows(source, header, rows));
    }

    private List<Scalar> places(CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        return new CsvPlaces(lines(line, MOST_LINES)).cells(line, row.getFields());
    }

    @Override
    public Mapping fact(int line) {
        SourceText source = lines(line, MOST_LINES);
        CsvRecord row = CsvFacts.format().ofCsvRecord(source.text()).iterator().next();
        return CsvRow.fact(header, new CsvPlaces(source).cells(line, row.getFields()));
    }
}
