package labscore.scenario.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.Fact;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/**
 * What a file holds.
 *
 * @param tree of the whole file
 * @param terms under which its facts were read; empty if they were not
 * @param facts that its list of facts became, in its order; {@code null} in place of those that were changed
 *     before they were read, or that are not read yet
 * @param content the file itself
 */
record KnownFile(Mapping tree, String terms, List<Fact> facts, byte[] content) {

    static final String FACTS = "facts";

    /** Of a file whose facts are not read yet. */
    static KnownFile of(Mapping tree, byte[] content) {
        return new KnownFile(tree, "", List.of(), content);
    }

    /** The same file, its facts read. */
    KnownFile with(String newTerms, Map<Mapping, Fact> read) {
        List<Fact> made = new ArrayList<>();
        listed(tree).forEach(node -> made.add(node instanceof Mapping fact ? read.get(fact) : null));
        return new KnownFile(tree, newTerms, Collections.unmodifiableList(made), content);
    }

    /** Tells which fact each of its mappings became. */
    void addTo(Map<Mapping, Fact> read) {
        List<? extends Node> listed = listed(tree);
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) != null) {
                read.put((Mapping) listed.get(i), facts.get(i));
            }
        }
    }

    private static List<? extends Node> listed(Mapping tree) {
        return list(tree).map(Sequence::items).orElse(List.of());
    }

    /** Its list of facts. */
    static Optional<Sequence> list(Mapping tree) {
        return tree.value(FACTS).filter(Sequence.class::isInstance).map(Sequence.class::cast);
    }

    void write(Output out) {
        TreeCodec.write(tree, out);
        out.writeString(terms);
        Binary.writeList(facts, (fact, to) -> Binary.writeIfAny(fact, FactCodec::write, to), out);
        out.writeBytes(content);
    }

    /** @param source that was parsed into it */
    static KnownFile read(SourceText source, Input in) {
        Mapping tree = (Mapping) TreeCodec.read(source, in);
        String terms = in.readString();
        List<? extends Node> listed = listed(tree);
        List<Fact> facts = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Node place = listed.get(i);
            facts.add(Binary.readIfAny(from -> FactCodec.read(place.where(), from), in));
        }
        return new KnownFile(tree, terms, Collections.unmodifiableList(facts), in.readBytes());
    }
}
