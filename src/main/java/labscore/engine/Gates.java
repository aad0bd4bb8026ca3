package labscore.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import labscore.evidence.Vocabulary;
import org.drools.core.reteoo.ObjectTypeConf;

/** The gates of a pack, each made when the first fact of its type comes. Safe to use from several threads. */
final class Gates {

    private final Vocabulary vocabulary;
    private final Map<String, Gate> byType = new ConcurrentHashMap<>();

    Gates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** {@code null} if there is none yet. */
    Gate of(String type) {
        return byType.get(type);
    }

    /** @param known what Drools knows of such evidence */
    Gate of(String type, ObjectTypeConf known) {
        return byType.computeIfAbsent(type,
                first -> new Gate(first, vocabulary, List.of(known.getObjectTypeNodes())));
    }
}
