package labscore.rulepack.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.PackFiles;
import labscore.scheme.Rule;

/** Which of a pack's rule files were compiled before as they are now, and with which others. */
final class Holdings {

    /** Fingerprints by file. */
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, CompiledTopics> found = new LinkedHashMap<>();

    Holdings(PackFiles pack, List<CompiledTopics> compiled) {
        for (String name : pack.topics()) {
            String fingerprint = pack.fingerprint(name);
            files.put(name, fingerprint);
            for (CompiledTopics topics : compiled) {
                if (topics.headers().containsKey(fingerprint)) {
                    found.putIfAbsent(name, topics);
                }
            }
        }
    }

    /** Files that were not, sorted. */
    List<String> missing() {
        return files.keySet().stream().filter(name -> !found.containsKey(name)).toList();
    }

    /** Headers of the rules in the files that were, by file. */
    Map<String, List<Rule>> headers() {
        Map<String, List<Rule>> headers = new TreeMap<>();
        found.keySet().forEach(name -> headers.put(name, headersOf(name)));
        return headers;
    }

    boolean use(CompiledTopics topics) {
        return found.values().stream().anyMatch(used -> used == topics);
    }

    /** The classes, and which of their rules count. */
    List<CompiledUnit> units() {
        List<CompiledUnit> units = new ArrayList<>();
        Set<CompiledTopics> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CompiledTopics topics : found.values()) {
            if (!used.add(topics)) {
                continue;
            }
            Set<String> rules = new TreeSet<>();
            found.keySet().stream().filter(name -> found.get(name) == topics)
                    .forEach(name -> headersOf(name).forEach(rule -> rules.add(rule.name())));
            units.add(topics.unit().with(rules));
        }
        return units;
    }

    private List<Rule> headersOf(String name) {
        return found.get(name).headers().get(files.get(name));
    }
}
