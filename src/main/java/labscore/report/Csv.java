package labscore.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import labscore.report.document.Printable;

/**
 * A table for spreadsheets.
 *
 * @param titles of the columns
 * @param rows of values: numbers, text, truth values, or {@code null} for an empty cell
 */
public record Csv(List<String> titles, List<List<Object>> rows) {

    private static final String STARTS_FORMULA = "=+-@";

    /** The table by RFC 4180, with line feeds. */
    String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(titles);
            rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? guarded(text) : value == null ? "" : value.toString();
    }

    /** A spreadsheet would run text that begins like a formula; an apostrophe keeps it text. */
    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && (STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return (formula ? "'" : "") + Printable.of(text);
    }
}
