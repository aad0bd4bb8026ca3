package labscore.analysis.goal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import labscore.analysis.Outcome;
import labscore.analysis.goal.Contest.Standing;
import labscore.evidence.Fact;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Overall;
import labscore.scoring.Scorecard;

/**
 * What a change does by itself. A rule's credits depend on facts of the types that it reads and on nothing
 * else; so what changes do together is the sum of what they do alone, unless some rule reads two of them.
 *
 * @param candidate the change
 * @param rules that read the changed fact, or one that it supersedes, by their place among the rules
 * @param shortOf what the lab is still short of the rank with this change
 * @param moved what it adds to points and credits, by lab and dimension; where it adds nothing, nothing
 */
record Effect(Candidate candidate, BitSet rules, double shortOf, Map<String, Gain> moved) {

    /** Hundredths of points and number of credits more or fewer. */
    record Gain(long points, int credits) {}

    static Effect unknown(Candidate candidate, Assessment before) {
        Set<String> types = types(candidate, before);
        BitSet rules = new BitSet();
        int place = 0;
        for (Rule rule : before.judgement().rules().values()) {
            // A rule that reads what is no type of its own reads any of them.
            boolean reads = rule.reads().stream().anyMatch(type ->
                    types.contains(type) || !before.judgement().vocabulary().types().containsKey(type));
            rules.set(place++, reads);
        }
        return new Effect(candidate, rules, 0, Map.of());
    }

    /** Of the fact and of what counts again, or no longer, when it comes or goes. */
    private static Set<String> types(Candidate candidate, Assessment before) {
        Set<String> types = new HashSet<>();
        Stream.of(candidate.change().before(), candidate.change().after())
                .filter(version -> version != null)
                .forEach(version -> types.addAll(types(version, before)));
        return types;
    }

    private static Set<String> types(Fact fact, Assessment before) {
        // A fact that was replaced does not count, so its type is not at hand: it may be any.
        return fact.supersedes() == null ? Set.of(fact.type()) : before.judgement().vocabulary().types().keySet();
    }

    Effect measured(Assessment before, Outcome after, double newShortOf) {
        Map<String, Gain> gains = new HashMap<>();
        for (Scorecard card : before.scorecards()) {
            Scorecard changed = after.scorecard(card.lab().id()).orElseThrow();
            for (int i = 0; i < card.dimensions().size(); i++) {
                DimensionScore from = card.dimensions().get(i);
                DimensionScore to = changed.dimensions().get(i);
                Gain gain = new Gain(to.points() - from.points(), to.credits().size() - from.credits().size());
                if (gain.points() != 0 || gain.credits() != 0) {
                    gains.put(key(card, from), gain);
                }
            }
        }
        return new Effect(candidate, rules, newShortOf, gains);
    }

    private static String key(Scorecard card, DimensionScore score) {
        return card.lab().id() + ' ' + score.dimension().id();
    }

    boolean isOfTheSameFactAs(Effect other) {
        return candidate.change().id().equals(other.candidate.change().id());
    }

    /** Whether no rule reads two of the changes. */
    static boolean areIndependent(List<Effect> effects) {
        for (int i = 0; i < effects.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (effects.get(i).rules.intersects(effects.get(j).rules)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where the lab stands with changes that are independent. */
    static Standing together(Assessment before, List<Effect> effects, Contest contest) {
        List<Scorecard> cards = new ArrayList<>();
        for (Scorecard card : before.scorecards()) {
            List<DimensionScore> scores =
                    card.dimensions().stream().map(score -> changed(card, score, effects)).toList();
            cards.add(new Scorecard(card.lab(), scores, Overall.ifRanked(before.judgement().scheme(), scores),
                    card.coverage(), card.thin()));
        }
        return contest.in(cards);
    }

    private static DimensionScore changed(Scorecard card, DimensionScore score, List<Effect> effects) {
        String key = key(card, score);
        long points = score.points();
        int credits = score.credits().size();
        for (Effect effect : effects) {
            Gain gain = effect.moved.get(key);
            points += gain == null ? 0 : gain.points();
            credits += gain == null ? 0 : gain.credits();
        }
        Double value = credits == 0 ? null : score.dimension().scale().score(points / 100.0);
        return new DimensionScore(
                score.dimension(), score.credits(), points, value, score.coverage(), score.missing());
    }
}
