package labscore.analysis.goal;

import java.util.List;
import labscore.analysis.goal.Contest.Standing;
import labscore.scoring.Assessment;

/**
 * A set of changes that brings the lab to the rank.
 *
 * @param changes to different facts
 * @param plausibility product of theirs
 * @param standing of the lab with them
 * @param after the assessment with them
 */
public record Route(List<Candidate> changes, double plausibility, Standing standing, Assessment after) {}
