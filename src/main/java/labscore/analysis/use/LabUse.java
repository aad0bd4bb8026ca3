package labscore.analysis.use;

import java.util.List;
import labscore.evidence.Lab;
import labscore.scoring.ScoredCredit;

/**
 * What a rule gives one lab.
 *
 * @param lab that it credits
 * @param credits largest worth first
 * @param worth of all of them, hundredths of a point
 */
public record LabUse(Lab lab, List<ScoredCredit> credits, long worth) {}
