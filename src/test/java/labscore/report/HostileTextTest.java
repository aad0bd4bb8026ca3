package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import labscore.fixture.SupplierAnswers;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Look;
import labscore.report.document.MarkdownDocument;
import labscore.report.document.Printable;
import labscore.report.document.Style;
import labscore.report.document.TerminalDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts come from anywhere: their text does nothing but be read. */
class HostileTextTest {

    private static Stream<String> texts() {
        return SupplierAnswers.all().values().stream()
                .flatMap(answer -> SupplierAnswers.forms(answer).values().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_form_of_any_answer_steers_a_terminal(String text) {
        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Printable.isSteering(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\r", "\u009b1m", "\u007f", "\u202e", "\u2066", "\u0000", "\ud800"})
    void a_steering_character_is_replaced_where_it_can_be_seen(String steering) {
        Document document = new Document.Builder().paragraph("before " + steering + " after").build();

        assertTrue(TerminalDocument.of(document, Look.PLAIN).startsWith("before \uFFFD"));
        assertTrue(MarkdownDocument.of(document).startsWith("before \uFFFD"));
        assertTrue(new Csv(List.of("x"), List.of(List.of("before " + steering))).text().contains("before \uFFFD"));
    }

    @Test
    void json_keeps_such_characters_escaped() throws Exception {
        String steering = "\u001b[31m \u009b \u007f \u202e";
        String json = Json.text(fields -> fields.text("note", steering));

        assertTrue(json.contains("\\u009b") && json.contains("\\u007f") && json.contains("\\u202e"));
        assertEquals(steering, new ObjectMapper().readTree(json).get("note").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void text_that_begins_like_a_formula_gets_an_apostrophe(String formula) {
        String cell = new Csv(List.of("x"), List.of(List.of(formula))).text().split("\n")[1];

        assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    }

    @Test
    void a_negative_number_stays_a_number() {
        Csv csv = new Csv(List.of("a", "b"), List.of(Arrays.asList(new BigDecimal("-1.50"), null)));

        assertEquals("a,b\n-1.50,\n", csv.text());
    }

    @Test
    void markup_in_text_is_not_markup_in_markdown() {
        String hostile = "<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1)) `code` | pipe & ~~gone~~";
        String markdown = MarkdownDocument.of(new Document.Builder().paragraph(hostile).build());

        assertEquals("&lt;img src=x onerror=alert(1)&gt; \\*\\*bold\\*\\* \\[link\\](javascript:alert(1)) "
                + "\\`code\\` \\| pipe &amp; \\~\\~gone\\~\\~\n", markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# title", "- item", "+ item", "1. item", "10) item", "=== rule"})
    void a_line_stays_a_line_in_markdown(String line) {
        String markdown = MarkdownDocument.of(new Document.Builder().paragraph(line).build());

        assertTrue(markdown.matches("\\d*\\\\.*\n"), markdown);
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        assertEquals("<https://a.example/?b=1&c=2>\n", link("https://a.example/?b=1&c=2"));
        assertFalse(link("javascript:alert(1)").contains("<"));
        assertFalse(link("https://a.example/><script>").contains("<script"));
    }

    private static String link(String address) {
        return MarkdownDocument.of(new Document.Builder().paragraph(Line.of(address, Style.LINK)).build());
    }
}
