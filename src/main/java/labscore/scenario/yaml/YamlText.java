package labscore.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes nodes as a person would: a line for each value. What was read from the text is the same again. */
public final class YamlText {

    /** Names of rules are keys, and long. */
    private static final int LONGEST_KEY = 1000;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2).setIndicatorIndent(2).setIndentWithIndicator(true)
            .setSplitLines(false).setMaxSimpleKeyLength(LONGEST_KEY).build();

    private final List<Event> events = new ArrayList<>();

    private YamlText() {}

    public static String of(Mapping top) {
        YamlText text = new YamlText();
        text.events.add(new StreamStartEvent());
        text.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        text.node(top);
        text.events.add(new DocumentEndEvent(false));
        text.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(text.events.iterator());
    }

    private void node(Node node) {
        if (node instanceof Mapping mapping) {
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            mapping.entries().values().forEach(entry -> {
                node(entry.key());
                node(entry.value());
            });
            events.add(new MappingEndEvent());
        } else if (node instanceof Sequence sequence) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            sequence.items().forEach(this::node);
            events.add(new SequenceEndEvent());
        } else {
            scalar((Scalar) node);
        }
    }

    private void scalar(Scalar scalar) {
        ScalarStyle style = scalar.quoted() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        events.add(new ScalarEvent(
                Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), scalar.value(), style));
    }
}
