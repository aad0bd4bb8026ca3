package labscore.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;

/**
 * Reads facts from CSV: a row with the names of keys, then a row for each fact, with one source. An
 * empty cell is unknown. The rows become the nodes that the same facts would be in YAML.
 */
final class CsvFacts {

    private static final Pattern ROW = Pattern.compile("starting at line (\\d+)");

    private final SourceText source;
    private final Problems problems = new Problems();
    private final List<Mapping> facts = new ArrayList<>();
    private List<Scalar> header = List.of();

    private CsvFacts(SourceText source) {
        this.source = source;
    }

    /**
     * @param fieldNames all fields that facts may have
     * @throws labscore.problem.LabscoreException if there is no table, or one with wrong columns
     */
    static List<Mapping> read(SourceText source, Set<String> fieldNames) {
        CsvFacts reading = new CsvFacts(source);
        try {
            reading.rows(fieldNames);
        } catch (CsvParseException broken) {
            reading.problems.add(reading.unreadable(broken));
        }
        reading.problems.throwIfAny();
        return reading.facts;
    }

    private void rows(Set<String> fieldNames) {
        CsvPlaces places = new CsvPlaces(source);
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        for (CsvRecord row : csv.ofCsvRecord(source.text())) {
            List<Scalar> cells = places.cells(row.getStartingLineNumber(), row.getFields());
            if (header.isEmpty()) {
                header = cells;
                CsvHeader.check(source, header, fieldNames);
            } else {
                fact(cells);
            }
        }
        if (header.isEmpty()) {
            throw source.problem("the file is empty").remedy("Fill it, or name another file.").failure();
        }
    }

    private void fact(List<Scalar> cells) {
        if (cells.size() != header.size()) {
            problems.add(cells.get(0).problem(
                            "this row has " + cells.size() + " cells, the header has " + header.size())
                    .remedy("Put text that holds a comma in double quotes; leave unknown cells empty."));
            return;
        }
        Map<String, Entry> keys = new LinkedHashMap<>();
        Map<String, Entry> sourceKeys = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Scalar cell = cells.get(i);
            if (!cell.isNull()) {
                String name = header.get(i).value();
                Scalar key = new Scalar(source, cell.line(), cell.column(), name, true);
                (ScenarioKeys.SOURCE.contains(name) ? sourceKeys : keys).put(name, new Entry(key, cell));
            }
        }
        Scalar start = cells.get(0);
        if (!sourceKeys.isEmpty()) {
            Mapping one = new Mapping(source, start.line(), start.column(), sourceKeys);
            Scalar key = new Scalar(source, start.line(), start.column(), "sources", true);
            keys.put("sources", new Entry(key, new Sequence(source, start.line(), start.column(), List.of(one))));
        }
        facts.add(new Mapping(source, start.line(), start.column(), keys));
    }

    private Problem unreadable(CsvParseException broken) {
        Matcher row = ROW.matcher(broken.getMessage());
        Problem problem = row.find()
                ? source.problem(Integer.parseInt(row.group(1)), 0, "this row has a quotation mark out of place")
                : source.problem("this is no CSV that can be read");
        return problem.remedy("Put text that holds a comma or a quotation mark in double quotes; "
                + "write \"\" for a mark inside.");
    }
}
