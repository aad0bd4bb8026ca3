package labscore.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;
import labscore.scheme.Dimension;

/**
 * The scorecards of all labs for one scenario under one rule pack: all that reports need.
 *
 * @param scenario its title
 * @param why the question it asks, or {@code null}
 * @param asOf the day as of which it holds
 * @param profile name of the profile
 * @param judgement the rule pack, with the points in force
 * @param factsFingerprint hash of the scenario's labs and facts; empty if it was not asked for
 * @param dimensions with the weights in force
 * @param ranking best first
 * @param unranked by id
 * @param evidence what counted, by id
 * @param lead first minus second in overall scores rounded to 0.1; {@code null} with fewer than two
 * @param spread first minus third, likewise
 */
public record Assessment(
        String scenario,
        String why,
        LocalDate asOf,
        String profile,
        Judgement judgement,
        String factsFingerprint,
        List<Dimension> dimensions,
        List<Ranked> ranking,
        List<Unranked> unranked,
        Map<String, WeighedFact> evidence,
        Double lead,
        Double spread) {

    /** Of the ranked labs in order, then of the others. */
    public List<Scorecard> scorecards() {
        List<Scorecard> cards = new ArrayList<>();
        ranking.forEach(ranked -> cards.add(ranked.scorecard()));
        unranked.forEach(one -> cards.add(one.scorecard()));
        return Collections.unmodifiableList(cards);
    }

    /** @param labId id of a lab */
    public Optional<Scorecard> scorecard(String labId) {
        return scorecards().stream().filter(card -> card.lab().id().equals(labId)).findFirst();
    }
}
