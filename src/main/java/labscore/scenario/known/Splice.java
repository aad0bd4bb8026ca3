package labscore.scenario.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import labscore.evidence.Fact;
import labscore.scenario.yaml.ListPart;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Sequence;

/**
 * Makes of a file as it was, and of the items of its list of facts that changed, the file as it is.
 *
 * @param list of facts as it was
 * @param changed which of its items are others now
 * @param part those that are there instead
 */
record Splice(KnownFile earlier, Sequence list, ChangedItems changed, ListPart part) {

    /**
     * The file with a later content, if only items of its list of facts differ and can be parsed without the
     * rest; empty if all must be parsed.
     *
     * @param earlier the file as it was; its nodes belong to the file as it is
     */
    static Optional<KnownFile> of(KnownFile earlier, byte[] content) {
        return KnownFile.list(earlier.tree()).flatMap(list -> ChangedItems.between(earlier.content(), content, list)
                .flatMap(changed -> of(earlier, list, changed, content)));
    }

    private static Optional<KnownFile> of(KnownFile earlier, Sequence list, ChangedItems changed, byte[] content) {
        boolean last = changed.end() == list.items().size();
        if (last && !endsWithFacts(earlier.tree())) {
            return Optional.empty();
        }
        int line = list.items().get(changed.first()).line();
        byte[] lines = Arrays.copyOfRange(content, changed.from(), changed.to());
        return ListPart.parsed(list, line, lines, last)
                .map(part -> new Splice(earlier, list, changed, part).file(content));
    }

    private static boolean endsWithFacts(Mapping tree) {
        String last = "";
        for (String key : tree.entries().keySet()) {
            last = key;
        }
        return last.equals(KnownFile.FACTS);
    }

    private KnownFile file(byte[] content) {
        boolean read = !earlier.facts().isEmpty();
        List<Fact> facts = read ? spliced(earlier.facts(), unread(), this::moved) : List.of();
        return new KnownFile(tree(), earlier.terms(), facts, content);
    }

    private Mapping tree() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean below = false;
        for (Entry entry : earlier.tree().entries().values()) {
            boolean found = entry.name().equals(KnownFile.FACTS);
            Entry now = found ? new Entry(entry.key(), items()) : below ? entry.movedDown(down()) : entry;
            entries.put(entry.name(), now);
            below |= found;
        }
        return new Mapping(earlier.tree().source(), earlier.tree().line(), earlier.tree().column(), entries);
    }

    private Sequence items() {
        return new Sequence(list.source(), list.line(), list.column(),
                spliced(list.items(), part.items(), item -> item.movedDown(down())));
    }

    private List<Fact> unread() {
        return Collections.nCopies(part.items().size(), null);
    }

    private Fact moved(Fact fact) {
        return fact == null ? null : fact.at(fact.where().movedDown(down()));
    }

    /** How many more lines stand above what is behind the part. */
    private int down() {
        return changed.end() == list.items().size() ? 0 : part.end() - list.items().get(changed.end()).line();
    }

    private <T> List<T> spliced(List<T> all, List<? extends T> instead, UnaryOperator<T> moved) {
        List<T> spliced = new ArrayList<>(all.subList(0, changed.first()));
        spliced.addAll(instead);
        all.subList(changed.end(), all.size()).forEach(item -> spliced.add(down() == 0 ? item : moved.apply(item)));
        return Collections.unmodifiableList(spliced);
    }
}
