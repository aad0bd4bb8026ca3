package labscore.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person reads, before it is laid out.
 *
 * @param blocks from top to bottom
 */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Puts a document together from top to bottom. */
    public static final class Builder {

        private final List<Block> blocks = new ArrayList<>();

        public Builder title(Line line) {
            return add(new Block.Heading(1, line));
        }

        public Builder heading(Line line) {
            return add(new Block.Heading(2, line));
        }

        public Builder paragraph(Line line) {
            return add(new Block.Paragraph(line));
        }

        public Builder paragraph(String text) {
            return paragraph(Line.of(text));
        }

        /** Nothing is added for an empty list. */
        public Builder listing(List<Line> lines) {
            return lines.isEmpty() ? this : add(new Block.Listing(lines));
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Document build() {
            return new Document(blocks);
        }
    }
}
