package labscore.report.document;

import java.util.List;
import java.util.stream.Collectors;

/** Puts a document into Markdown, with tables as GitHub knows them. */
public final class MarkdownDocument {

    /** Makes a line code; unlike a fence, no text can end it. */
    private static final String CODE = "    ";

    private MarkdownDocument() {}

    public static String of(Document document) {
        return document.blocks().stream().map(MarkdownDocument::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.lines().stream().map(line -> CODE + line + "\n").collect(Collectors.joining());
        }
        if (block instanceof Block.Listing listing) {
            return listing.lines().stream().map(MarkdownDocument::item).collect(Collectors.joining());
        }
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + plain(heading.line()) + "\n";
        }
        return MarkdownText.of(((Block.Paragraph) block).line()) + "\n";
    }

    /** A heading stands out as it is. */
    private static String plain(Line line) {
        return line.spans().stream().map(span -> MarkdownText.escaped(span.text())).collect(Collectors.joining());
    }

    private static String item(Line line) {
        return " ".repeat(2 * line.indent()) + "- " + MarkdownText.of(line) + "\n";
    }

    private static String table(Table table) {
        String titles = row(table.columns().stream().map(column -> MarkdownText.escaped(column.title())).toList());
        String rule = row(table.columns().stream()
                .map(column -> column.alignment() == Column.Alignment.RIGHT ? "---:" : "---").toList());
        return titles + rule + table.rows().stream()
                .map(row -> row(row.cells().stream().map(cell -> cell(cell, row.total())).toList()))
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Cell cell, boolean total) {
        String text = cell.lines().stream().map(MarkdownText::inCell).collect(Collectors.joining("<br>"));
        return total && !text.isEmpty() && !text.startsWith("**") ? "**" + text + "**" : text;
    }
}
