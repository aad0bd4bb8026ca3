package labscore.analysis.goal;

import labscore.analysis.change.Change;

/**
 * A change that may be made on the way to a rank.
 *
 * @param change of one fact
 * @param plausibility 0 to 1: of a fact that is added, its confidence; of any other, 1 less what its
 *     confidence is moved by, so that to drop a rumour is more plausible than to drop what is confirmed
 */
public record Candidate(Change.OfFact change, double plausibility) {}
