package labscore.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Fact;
import labscore.evidence.Vocabulary;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.model.functions.Function1;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/**
 * Where evidence of one type enters Drools' network. Drools tries each fact against the conditions of all
 * rules one by one. Here facts that agree in all properties that have few values take the way that the first
 * of them found, past all conditions on these properties; most ways lead nowhere. Safe to use from several
 * threads: should two look for the same way, they find the same.
 */
final class Gate {

    private static final int MOST_WAYS = 1 << 14;

    private final List<ObjectTypeNode> entries;
    private final Set<String> decided = new LinkedHashSet<>();
    private final Choice[] choices;
    /** One object for all ways, so that what comes on one waits with what comes on others. */
    private final Map<List<RightInputAdapterNode<?>>, Pairing> pairings = new ConcurrentHashMap<>();
    /** By number. A thread may be late to see a way, but what it sees is whole: a record's parts are final. */
    private final Way[] ways;

    /** @param entries where Drools itself lets such evidence in */
    Gate(String type, Vocabulary vocabulary, List<ObjectTypeNode> entries) {
        this.entries = entries;
        List<Choice> found = new ArrayList<>();
        int count = 1;
        Set<String> properties = new LinkedHashSet<>();
        entries.forEach(entry -> collectProperties(entry, properties));
        for (String property : properties) {
            Choice choice = Choice.of(property, type, vocabulary).orElse(null);
            if (choice != null && count * choice.count() <= MOST_WAYS) {
                decided.add(property);
                found.add(choice);
                count *= choice.count();
            }
        }
        choices = found.toArray(new Choice[0]);
        ways = new Way[count];
    }

    /** Of all conditions on single facts, outer ones first. */
    private static void collectProperties(ObjectSource source, Set<String> properties) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode node) {
                properties.addAll(Arrays.asList(properties(node.getConstraint())));
                collectProperties(node, properties);
            }
        }
    }

    /** What a condition depends on; nothing if that can't be said. */
    private static String[] properties(Object constraint) {
        return constraint instanceof LambdaConstraint lambda ? lambda.getEvaluator().getReactiveProps() : new String[0];
    }

    /** Of the way that a fact takes. */
    int number(Fact fact) {
        int number = 0;
        for (Choice choice : choices) {
            number = number * choice.count() + choice.number(fact);
        }
        return number;
    }

    /** Where facts go that take a way; {@code null} if none was there yet. */
    Way way(int number) {
        return ways[number];
    }

    /** Goes a way for the first time. */
    Way way(int number, InternalFactHandle first, ReteEvaluator session) {
        List<ObjectSink> found = new ArrayList<>();
        entries.forEach(entry -> go(entry, first, session, found));
        Way way = way(found);
        ways[number] = way;
        return way;
    }

    private Way way(List<ObjectSink> found) {
        List<ObjectSink> sinks = new ArrayList<>();
        Map<List<Function1<Object, ?>>, List<RightInputAdapterNode<?>>> places = new LinkedHashMap<>();
        for (ObjectSink sink : found) {
            List<Function1<Object, ?>> texts = Pairing.texts(sink);
            List<RightInputAdapterNode<?>> same = places.computeIfAbsent(texts, none -> new ArrayList<>());
            if (texts.isEmpty() || same.size() == Pairing.MOST_PLACES) {
                sinks.add(sink);
            } else {
                same.add((RightInputAdapterNode<?>) sink);
            }
        }
        return new Way(sinks.toArray(new ObjectSink[0]), places.values().stream().filter(same -> !same.isEmpty())
                .map(same -> pairings.computeIfAbsent(same, Pairing::new)).toArray(Pairing[]::new));
    }

    private void go(ObjectSource from, InternalFactHandle first, ReteEvaluator session, List<ObjectSink> found) {
        for (ObjectSink sink : from.getObjectSinkPropagator().getSinks()) {
            if (!(sink instanceof AlphaNode node) || !isDecided(node)) {
                found.add(sink);
            } else if (node.getConstraint().isAllowed(first, session)) {
                go(node, first, session, found);
            }
        }
    }

    private boolean isDecided(AlphaNode node) {
        String[] properties = properties(node.getConstraint());
        return properties.length > 0 && decided.containsAll(List.of(properties));
    }
}
