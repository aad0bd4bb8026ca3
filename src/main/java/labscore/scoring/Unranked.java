package labscore.scoring;

import java.util.List;

/**
 * A lab of which too little is known to rank it.
 *
 * @param scorecard of the lab, without an overall score
 * @param missing ids of the weighted dimensions that are unknown
 * @param rankIfLowest rank if each unknown were the field's lowest score; {@code null} if no lab of the
 *     field is known there
 * @param rankIfHighest rank if each unknown were the field's highest score; likewise
 */
public record Unranked(
        Scorecard scorecard, List<String> missing, Integer rankIfLowest, Integer rankIfHighest) {}
