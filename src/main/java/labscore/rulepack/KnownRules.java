package labscore.rulepack;

import java.util.List;
import java.util.Map;
import labscore.evidence.Vocabulary;
import labscore.scheme.Rule;

/**
 * What was found in files of a pack when they were last checked, and still stands there.
 *
 * @param vocabulary of the pack
 * @param topics headers of the rules in files that are as they were, by the file's path in the pack
 */
public record KnownRules(Vocabulary vocabulary, Map<String, List<Rule>> topics) {}
