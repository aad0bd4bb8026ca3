package labscore.scenario;

import java.util.Set;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.Vocabulary;

/**
 * What a scenario may say under a rule pack.
 *
 * @param vocabulary types of evidence
 * @param words for confidence
 * @param dimensions ids that {@code weights} may name
 * @param profiles names that {@code profile} may take
 * @param rules names that {@code points} may name
 * @param stamp tells vocabularies and words apart; empty if nothing does
 */
public record Language(
        Vocabulary vocabulary, ConfidenceWords words, Set<String> dimensions, Set<String> profiles,
        Set<String> rules, String stamp) {}
