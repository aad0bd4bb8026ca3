package labscore.evidence;

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
        String packageName, Map<String, EvidenceType> types, Map<String, List<String>> enums) {}
