package labscore.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.problem.Problem;
import labscore.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one document from the parser's events: unlike a composer of nodes, it can stop at
 * the first level too deep and never follows an alias.
 */
final class TreeBuilder {

    private static final int MAX_DEPTH = 64;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final SourceText source;
    private final int above;
    private final Iterator<Event> events;
    private final Problems problems = new Problems();

    TreeBuilder(SourceText source) {
        this(source, source.text(), 0);
    }

    /**
     * @param source in which the values stand
     * @param part that is parsed
     * @param above how many lines of the source stand above the part
     */
    TreeBuilder(SourceText source, String part, int above) {
        this.source = source;
        this.above = above;
        this.events = new Parse(SETTINGS).parseString(part).iterator();
    }

    Node document() {
        try {
            Node root = single();
            problems.throwIfAny();
            return root;
        } catch (YamlEngineException broken) {
            throw SyntaxErrors.problem(source, broken).failure();
        }
    }

    private Node single() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw empty();
        }
        Node root = node(events.next(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw at(after, "a second document begins here")
                    .remedy("Keep one document in a file, without lines of '---' between its parts.").failure();
        }
        if (root.isUnknown()) {
            throw empty();
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw at(event, "values are nested more than " + MAX_DEPTH + " deep").failure();
        }
        refuseReferences(event);
        if (event instanceof CollectionStartEvent) {
            return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
        }
        return scalar(event);
    }

    private Sequence sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(source, line(start), column(start), items);
    }

    private Mapping mapping(Event start, int depth) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Scalar key = key(event);
            Mapping.Entry earlier =
                    entries.putIfAbsent(key.value(), new Mapping.Entry(key, node(events.next(), depth + 1)));
            if (earlier != null) {
                problems.add(key.problem("the key '" + key.value() + "' stands here a second time")
                        .remedy("Keep one of them; the first is in line " + earlier.key().line() + "."));
            }
        }
        return new Mapping(source, line(start), column(start), entries);
    }

    private Scalar key(Event event) {
        if (event instanceof CollectionStartEvent) {
            throw at(event, "a list or a group of keys stands where a key belongs")
                    .remedy("Use plain text as the key; put text that begins with [ or { in quotes.").failure();
        }
        refuseReferences(event);
        return scalar(event);
    }

    private Scalar scalar(Event event) {
        if (!(event instanceof ScalarEvent scalar)) {
            return new Scalar(source, line(event), column(event), "", false);
        }
        String value = scalar.getValue();
        ForbiddenCharacters.firstIn(value).ifPresent(index -> problems.add(at(event,
                "this text holds a character that can't be seen ("
                        + ForbiddenCharacters.name(value.codePointAt(index)) + ")").remedy("Delete it.")));
        return new Scalar(source, line(event), column(event), value, !scalar.isPlain());
    }

    private void refuseReferences(Event event) {
        if (event instanceof AliasEvent) {
            problems.add(at(event, "'*' begins a reference to another place, and those are not followed")
                    .remedy("Write the value out; put text that begins with * in quotes."));
        } else if (((NodeEvent) event).getAnchor().isPresent()) {
            problems.add(at(event, "'&' begins a name for a value to refer to, and references are not followed")
                    .remedy("Take the name away; put text that begins with & in quotes."));
        }
        if (tag(event).isPresent()) {
            problems.add(at(event, "'!' begins a tag, and tags are not allowed")
                    .remedy("Take the tag away; put text that begins with ! in quotes."));
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private RuntimeException empty() {
        return source.problem("the file is empty").remedy("Fill it, or name another file.").failure();
    }

    private Problem at(Event event, String found) {
        return source.problem(line(event), column(event), found);
    }

    private int line(Event event) {
        return above + event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }
}
