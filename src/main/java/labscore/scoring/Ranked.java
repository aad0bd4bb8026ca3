package labscore.scoring;

/**
 * A lab's place in the ranking.
 *
 * @param rank from 1; labs whose overall scores round to the same 0.1 share it
 * @param scorecard of the lab, with an overall score
 */
public record Ranked(int rank, Scorecard scorecard) {}
