package labscore.scenario.yaml;

import java.util.List;

/**
 * A list of values.
 *
 * @param line 1-based
 * @param column 1-based
 */
public record Sequence(SourceText source, int line, int column, List<Node> items) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public Sequence movedDown(int lines) {
        return new Sequence(source, line + lines, column, items.stream().map(item -> item.movedDown(lines)).toList());
    }

    @Override
    public String described() {
        return "a list";
    }
}
