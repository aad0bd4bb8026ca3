package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import labscore.evidence.Fact;
import labscore.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** Every collected row is in the baseline, or left out for a reason; and nothing else is in it. */
class RowsTest {

    private static final int COLLECTED = 288;

    @Test
    void every_row_is_accounted_for_once_and_in_order() throws IOException {
        List<String> expected =
                IntStream.rangeClosed(1, COLLECTED).mapToObj(number -> String.format(Locale.ROOT, "E%03d", number)).toList();
        assertEquals(expected, rows().stream().map(row -> row.getField("row")).toList());
    }

    @Test
    void a_row_is_in_facts_or_has_a_reason_and_never_both() throws IOException {
        for (NamedCsvRecord row : rows()) {
            assertTrue(row.getField("facts").isBlank() != row.getField("leftOut").isBlank(), row.toString());
        }
    }

    @Test
    void the_facts_of_the_rows_are_the_facts_of_the_baseline() throws IOException {
        Set<String> named = rows().stream().flatMap(row -> Arrays.stream(row.getField("facts").split(" ")))
                .filter(id -> !id.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> stated = Shipped.baseline().facts().stream().map(Fact::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, stated);
    }

    @Test
    void only_opinions_are_left_out() throws IOException {
        Set<String> reasons = rows().stream().map(row -> row.getField("leftOut")).filter(reason -> !reason.isBlank())
                .map(reason -> reason.split("[:;,]")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("opinion"), reasons);
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Shipped.SCENARIOS.resolve("rows.csv"))) {
            return reader.stream().toList();
        }
    }
}
