package labscore.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.Vocabulary;
import labscore.scheme.Rule;
import labscore.scheme.Scheme;

/**
 * What was found in files of a pack when they were last checked, and still stands there.
 *
 * @param vocabulary of the pack
 * @param topics headers of the rules in files that are as they were, by the file's path in the pack
 * @param scheme what the scorecard states, if that file is as it was
 */
public record KnownRules(Vocabulary vocabulary, Map<String, List<Rule>> topics, Optional<Scheme> scheme) {}
