package labscore.scheme;

import java.util.Map;
import labscore.evidence.Vocabulary;

/**
 * All that a rule pack states, as data: everything but the conditions of its rules.
 *
 * @param vocabulary declared types of evidence
 * @param scheme dimensions and numbers
 * @param rules by name, sorted
 * @param fingerprint {@code sha256:…} of the pack's content
 */
public record Judgement(
        Vocabulary vocabulary, Scheme scheme, Map<String, Rule> rules, String fingerprint) {}
