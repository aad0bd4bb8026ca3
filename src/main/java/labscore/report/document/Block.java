package labscore.report.document;

import java.util.List;

/** A part of a document that stands on lines of its own. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Listing, Block.Verbatim, Table {

    /**
     * Names what follows.
     *
     * @param level 1 for the document, 2 for a part of it
     */
    record Heading(int level, Line line) implements Block {}

    /** Running text. */
    record Paragraph(Line line) implements Block {}

    /** Lines that are shown blank for blank, and never broken. */
    record Verbatim(List<String> lines) implements Block {

        public Verbatim {
            lines = lines.stream().map(Printable::of).toList();
        }
    }

    /** Lines one under another. */
    record Listing(List<Line> lines) implements Block {

        public Listing {
            lines = List.copyOf(lines);
        }
    }
}
