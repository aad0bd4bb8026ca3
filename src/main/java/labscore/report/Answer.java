package labscore.report;

import java.util.function.Consumer;
import java.util.function.Supplier;
import labscore.report.document.Document;
import labscore.report.document.Look;
import labscore.report.document.MarkdownDocument;
import labscore.report.document.TerminalDocument;

/**
 * An answer in each of its forms; only the one asked for is made.
 *
 * @param document for readers
 * @param json writes the fields of one JSON object
 * @param csv for spreadsheets
 */
public record Answer(Supplier<Document> document, Consumer<Json> json, Supplier<Csv> csv) {

    /**
     * The whole answer as text that ends with a line feed.
     *
     * @param look for {@link Format#TABLE}; the others don't depend on the terminal
     */
    public String in(Format format, Look look) {
        return switch (format) {
            case TABLE -> TerminalDocument.of(document.get(), look);
            case MARKDOWN -> MarkdownDocument.of(document.get());
            case JSON -> Json.text(json);
            case CSV -> csv.get().text();
        };
    }
}
