package labscore.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;

/**
 * Reads labs from CSV: a row with the columns {@code id} and {@code name}, and {@code aliases} (with
 * {@code |} between them) and {@code parent} if there are any, then a row for each lab. They become the
 * nodes that the same labs would be in YAML.
 */
final class LabsTable {

    private static final List<String> COLUMNS =
            Stream.concat(Stream.of("id"), ScenarioKeys.LAB.stream()).toList();

    private final SourceText source;
    private final Problems problems = new Problems();
    private final Map<String, Entry> labs = new LinkedHashMap<>();
    private List<Scalar> header = List.of();

    private LabsTable(SourceText source) {
        this.source = source;
    }

    /** @throws labscore.problem.LabscoreException if there is no table, or one with wrong columns or rows */
    static Mapping labs(SourceText source) {
        LabsTable table = new LabsTable(source);
        try {
            table.read();
        } catch (CsvParseException broken) {
            table.problems.add(CsvFacts.unreadable(source, broken));
        }
        table.problems.throwIfAny();
        return new Mapping(source, 1, 1, table.labs);
    }

    private void read() {
        CsvPlaces places = new CsvPlaces(source);
        for (CsvRecord row : CsvFacts.format().ofCsvRecord(source.text())) {
            List<Scalar> cells = places.cells(row.getStartingLineNumber(), row.getFields());
            if (header.isEmpty()) {
                header = cells;
                checkHeader();
            } else {
                problems.check(() -> lab(CsvRow.keys(header, cells)));
            }
        }
        if (header.isEmpty()) {
            throw source.problem("the file is empty").remedy("Fill it, or name another file.").failure();
        }
    }

    private void checkHeader() {
        for (Scalar cell : header) {
            if (!COLUMNS.contains(cell.value())) {
                problems.add(cell.problem("there is no key '" + cell.value() + "' for this column")
                        .allowed(cell.value(), COLUMNS));
            }
        }
        if (header.stream().noneMatch(cell -> cell.value().equals("id"))) {
            problems.add(header.get(0).problem("there is no column 'id'").remedy("Each lab needs one; add the column."));
        }
        problems.throwIfAny();
    }

    private void lab(Map<String, Entry> keys) {
        Entry id = keys.remove("id");
        if (id == null) {
            throw source.problem(keys.values().iterator().next().key().line(), 1, "this lab has no id")
                    .remedy("Give it one.").failure();
        }
        keys.computeIfPresent("aliases", (key, entry) -> new Entry(entry.key(), list((Scalar) entry.value())));
        Scalar place = (Scalar) id.value();
        Scalar key = new Scalar(source, place.line(), place.column(), place.value(), true);
        if (labs.put(key.value(), new Entry(key, new Mapping(source, key.line(), key.column(), keys))) != null) {
            throw key.problem("there is a lab with the id '" + key.value() + "' already")
                    .remedy("Keep one of them.").failure();
        }
    }

    private Node list(Scalar cell) {
        List<Node> items = new ArrayList<>();
        for (String item : cell.value().split("\\|")) {
            items.add(new Scalar(source, cell.line(), cell.column(), item.strip(), false));
        }
        return new Sequence(source, cell.line(), cell.column(), items);
    }
}
