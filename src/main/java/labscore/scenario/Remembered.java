package labscore.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/**
 * Reads values of one kind, and remembers what a text meant: in a large table most dates, words and numbers
 * occur again and again. What can't be read is not remembered, since it is told with its place.
 *
 * @param <T> what the texts mean, whatever their places and names
 */
final class Remembered<T> {

    /** Enough for the days of some decades; when all is new each time, forgetting costs little. */
    private static final int MOST = 20_000;

    private final BiFunction<Node, String, T> reader;
    private final Map<String, T> plain = new HashMap<>();
    private final Map<String, T> quoted = new HashMap<>();

    Remembered(BiFunction<Node, String, T> reader) {
        this.reader = reader;
    }

    /** @param name under which the value stands, for messages */
    T value(Node node, String name) {
        if (!(node instanceof Scalar scalar)) {
            return reader.apply(node, name);
        }
        Map<String, T> known = scalar.quoted() ? quoted : plain;
        T before = known.get(scalar.value());
        return before == null ? remember(known, scalar, reader.apply(node, name)) : before;
    }

    private T remember(Map<String, T> known, Scalar scalar, T value) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.put(scalar.value(), value);
        return value;
    }
}
