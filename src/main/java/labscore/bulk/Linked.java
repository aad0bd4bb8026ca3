package labscore.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import labscore.evidence.Fact;

/**
 * Facts that refer to others, or are one of several reports of an event: those that are held while the rest
 * waits on disk. A fact must be wherever what it supersedes or reverses is, and all reports of an event must
 * be wherever one of them is; then each home holds all that decides on its own evidence.
 */
final class Linked {

    private final Map<String, Node> nodes = new ConcurrentHashMap<>();

    /** @param homes where the fact is needed, as far as that is known */
    private record Node(Fact fact, BitSet homes) {}

    static boolean refers(Fact fact) {
        return fact.supersedes() != null || fact.reverses() != null;
    }

    /** Of two facts with one id, the one is taken; that is told elsewhere. */
    void add(Fact fact, BitSet homes) {
        nodes.put(fact.id(), new Node(fact, homes));
    }

    List<Fact> facts() {
        return nodes.values().stream().map(Node::fact).toList();
    }

    /** Ids that they refer to. */
    Set<String> targets() {
        Set<String> targets = new HashSet<>();
        nodes.values().forEach(node -> targets(node.fact()).forEach(targets::add));
        return targets;
    }

    private static Stream<String> targets(Fact fact) {
        return Stream.of(fact.supersedes(), fact.reverses()).filter(id -> id != null);
    }

    /**
     * Finds where they are needed.
     *
     * @param others homes of what they refer to and that refers to nothing itself, by id
     * @param receiver gets each fact with its homes
     */
    void settle(Map<String, BitSet> others, BiConsumer<Fact, BitSet> receiver) {
        Map<Object, List<Node>> following = following();
        Deque<Node> moved = new ArrayDeque<>(nodes.values());
        others.forEach((id, homes) -> spread(homes, following.get(id), moved));
        while (!moved.isEmpty()) {
            Node node = moved.remove();
            spread(node.homes(), following.get(node.fact().id()), moved);
            spread(node.homes(), following.get(event(node.fact())), moved);
        }
        nodes.values().forEach(node -> receiver.accept(node.fact(), node.homes()));
    }

    /** Who must be wherever a fact, by its id, or a report of an event is. */
    private Map<Object, List<Node>> following() {
        Map<Object, List<Node>> following = new HashMap<>();
        for (Node node : nodes.values()) {
            targets(node.fact()).forEach(id -> following.computeIfAbsent(id, first -> new ArrayList<>()).add(node));
            if (node.fact().event() != null) {
                following.computeIfAbsent(event(node.fact()), first -> new ArrayList<>()).add(node);
            }
        }
        return following;
    }

    private static List<String> event(Fact fact) {
        return fact.event() == null ? List.of() : List.of(fact.type(), fact.event());
    }

    private static void spread(BitSet homes, List<Node> followers, Deque<Node> moved) {
        for (Node follower : followers == null ? List.<Node>of() : followers) {
            int before = follower.homes().cardinality();
            follower.homes().or(homes);
            if (follower.homes().cardinality() > before) {
                moved.add(follower);
            }
        }
    }
}
