package labscore.scenario.known;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Status;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;

/** Trees as text, and facts that say of what they were made. */
final class StubFacts {

    private StubFacts() {}

    /** One for each mapping of the list of facts. */
    static Map<Mapping, Fact> of(Mapping tree) {
        Map<Mapping, Fact> facts = new IdentityHashMap<>();
        KnownFile.list(tree).map(Sequence::items).orElse(List.of()).forEach(item -> {
            if (item instanceof Mapping mapping) {
                facts.put(mapping, of(mapping, mapping.line()));
            }
        });
        return facts;
    }

    private static Fact of(Mapping item, int firstLine) {
        return new Fact("id", "Type", Map.of(), null, null, null, 1, List.of(), null, Status.HAPPENED, false,
                null, null, printed(item, firstLine), item.where());
    }

    /** All that a tree holds, with places. */
    static String printed(Node node) {
        return printed(node, 0);
    }

    /** @param from which lines are counted */
    private static String printed(Node node, int from) {
        String place = node.line() - from + ":" + node.column();
        if (node instanceof Mapping mapping) {
            StringBuilder text = new StringBuilder(place + "{");
            for (Entry entry : mapping.entries().values()) {
                text.append(printed(entry.key(), from)).append('=').append(printed(entry.value(), from)).append('\n');
            }
            return text.append('}').toString();
        }
        if (node instanceof Sequence list) {
            StringBuilder text = new StringBuilder(place + "[");
            list.items().forEach(item -> text.append(printed(item, from)).append('\n'));
            return text.append(']').toString();
        }
        Scalar scalar = (Scalar) node;
        return place + (scalar.quoted() ? "'" : "") + scalar.value();
    }
}
