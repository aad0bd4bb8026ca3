package labscore.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The declared types of evidence.
 *
 * @param packageName of the declarations
 * @param types by name, in the order declared
 * @param enums constants by enum name, both in the order declared
 */
public record Vocabulary(
        String packageName, Map<String, EvidenceType> types, Map<String, List<String>> enums) {

    /** Facts are many, and state constants by name: names that are one object are compared at once. */
    public Vocabulary {
        Map<String, List<String>> interned = new LinkedHashMap<>();
        enums.forEach((name, constants) -> interned.put(name, constants.stream().map(String::intern).toList()));
        enums = Collections.unmodifiableMap(interned);
    }
}
