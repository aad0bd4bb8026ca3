package labscore.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Scalar;
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
            reading.problems.add(unreadable(source, broken));
        }
        reading.problems.throwIfAny();
        return reading.facts;
    }

    /** As RFC 4180 has it; that rows are of one length is checked where they are read. */
    static CsvReader.CsvReaderBuilder format() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private void rows(Set<String> fieldNames) {
        CsvPlaces places = new CsvPlaces(source);
        for (CsvRecord row : format().ofCsvRecord(source.text())) {
            List<Scalar> cells = places.cells(row.getStartingLineNumber(), row.getFields());
            if (header.isEmpty()) {
                header = cells;
                CsvHeader.check(source, header, fieldNames);
            } else {
                problems.check(() -> facts.add(CsvRow.fact(header, cells)));
            }
        }
        if (header.isEmpty()) {
            throw source.problem("the file is empty").remedy("Fill it, or name another file.").failure();
        }
    }

    static Problem unreadable(SourceText source, CsvParseException broken) {
        int row = row(broken);
        Problem problem = row > 0 ? source.problem(row, 0, "this row has a quotation mark out of place")
                : source.problem("this is no CSV that can be read");
        return problem.remedy("Put text that holds a comma or a quotation mark in double quotes; "
                + "write \"\" for a mark inside.");
    }

    /** Line on which the row begins that can't be read; 0 if that is not known. */
    static int row(CsvParseException broken) {
        Matcher row = ROW.matcher(broken.getMessage());
        return row.find() ? Integer.parseInt(row.group(1)) : 0;
    }
}
