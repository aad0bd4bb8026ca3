package labscore.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.fixture.SupplierAnswers;
import labscore.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalDocumentTest {

    private static final Table TABLE = new Table(
            List.of(Column.number("rank"), Column.text("lab"), Column.number("score").dispensable(1),
                    Column.text("reason").shortened(10).dispensable(2)),
            List.of(row("1", "Alpine", "56.1", "Delivers large orders"), row("10", "龍騰", "–", "Loses goods")));

    private static Table.Row row(String... cells) {
        return Table.Row.of(Stream.of(cells).map(Cell::of).toList());
    }

    private static String at(Integer width) {
        return TerminalDocument.of(new Document(List.of(TABLE)), new Look(width, false));
    }

    @Test
    void columns_line_up_also_under_wide_characters() {
        assertEquals("""
                rank  lab     score  reason
                ──────────────────────────────────────────
                   1  Alpine   56.1  Delivers large orders
                  10  龍騰        –  Loses goods
                """, at(null));
    }

    @Test
    void first_the_reason_is_shortened() {
        assertEquals("""
                rank  lab     score  reason
                ───────────────────────────────────
                   1  Alpine   56.1  Delivers larg…
                  10  龍騰        –  Loses goods
                """, at(35));
    }

    @Test
    void then_columns_are_left_out_and_named() {
        assertEquals("""
                rank  lab     score
                ───────────────────
                   1  Alpine   56.1
                  10  龍騰        –
                Too narrow for: reason.
                """, at(30));
    }

    @Test
    void a_table_that_can_spare_nothing_more_stays_whole() {
        assertTrue(at(5).startsWith("rank  lab\n"));
    }

    @Test
    void without_colour_there_is_no_escape_and_with_it_each_one_is_closed() {
        Document document = new Document.Builder().title(Line.strong("Title").and(" faint", Style.FAINT)).build();

        assertFalse(TerminalDocument.of(document, Look.PLAIN).contains("\u001b"));
        assertEquals("\u001b[1mTitle\u001b[0m\u001b[2m faint\u001b[0m\n",
                TerminalDocument.of(document, new Look(null, true)));
    }

    private static IntStream widths() {
        return IntStream.of(60, 80, 100, 160);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_line_is_wider_than_the_terminal_but_an_address_or_a_source_line(int width) {
        SupplierAnswers.all().values().stream()
                .flatMap(answer -> answer.in(Format.TABLE, new Look(width, false)).lines())
                .filter(line -> Printable.width(line) > width)
                .forEach(line -> assertTrue(line.strip().startsWith("https://"), line));
    }

    @Test
    void wrapped_lines_keep_every_word() {
        String words = "Called back before anyone else had noticed the crack and published the measurements";
        Line line = Line.of(words.substring(0, 20)).and(words.substring(20), Style.FAINT);

        String wrapped = TerminalDocument.of(
                new Document(List.of(new Block.Listing(List.of(line)))), new Look(30, false));

        assertEquals(words, wrapped.replaceAll("\\s+", " ").strip());
    }
}
