package labscore.report.document;

import java.util.ArrayList;
import java.util.List;

/** Lays a document out for a terminal. */
public final class TerminalDocument {

    private final Look look;

    private TerminalDocument(Look look) {
        this.look = look;
    }

    /** The document as text, each line ended by a line feed. */
    public static String of(Document document, Look look) {
        TerminalDocument terminal = new TerminalDocument(look);
        List<String> lines = new ArrayList<>();
        Block previous = null;
        for (Block block : document.blocks()) {
            if (previous != null && !isSubheading(previous)) {
                lines.add("");
            }
            lines.addAll(terminal.lines(block));
            previous = block;
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").reduce("", String::concat);
    }

    private static boolean isSubheading(Block block) {
        return block instanceof Block.Heading heading && heading.level() > 1;
    }

    private List<String> lines(Block block) {
        if (block instanceof Table table) {
            return new TerminalTable(look).lines(table);
        }
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.lines();
        }
        if (block instanceof Block.Listing listing) {
            return listing.lines().stream().flatMap(line -> wrapped(line, 1).stream()).toList();
        }
        return wrapped(
                block instanceof Block.Heading heading ? heading.line() : ((Block.Paragraph) block).line(), 0);
    }

    private List<String> wrapped(Line line, int hanging) {
        return Wrapping.wrapped(line, look.room(), hanging).stream()
                .map(part -> TerminalText.of(part, look)).toList();
    }
}
