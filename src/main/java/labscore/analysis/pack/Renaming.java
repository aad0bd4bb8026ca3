package labscore.analysis.pack;

import java.util.List;
import java.util.Map;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.Credit;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.ScoredCredit;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;

/**
 * Gives rules of an assessment other names, so that a credit is known again.
 *
 * @param names new ones by the old ones
 */
record Renaming(Map<String, String> names) {

    Assessment in(Assessment old) {
        List<Ranked> ranking = old.ranking().stream()
                .map(ranked -> new Ranked(ranked.rank(), in(ranked.scorecard()))).toList();
        List<Unranked> unranked = old.unranked().stream().map(lab -> new Unranked(
                in(lab.scorecard()), lab.missing(), lab.rankIfLowest(), lab.rankIfHighest())).toList();
        return new Assessment(old.scenario(), old.why(), old.asOf(), old.profile(), old.judgement(),
                old.factsFingerprint(), old.dimensions(), ranking, unranked, old.evidence(), old.lead(), old.spread());
    }

    private Scorecard in(Scorecard card) {
        return new Scorecard(card.lab(), card.dimensions().stream().map(this::in).toList(),
                card.overall(), card.coverage(), card.thin());
    }

    private DimensionScore in(DimensionScore score) {
        return new DimensionScore(score.dimension(), score.credits().stream().map(this::in).toList(),
                score.points(), score.score(), score.coverage(), score.missing());
    }

    private ScoredCredit in(ScoredCredit scored) {
        String name = names.get(scored.rule().name());
        if (name == null) {
            return scored;
        }
        Credit credit = scored.credit();
        Rule rule = scored.rule();
        return new ScoredCredit(
                new Credit(name, credit.lab(), credit.amount(), credit.matched(), credit.aggregated()),
                new Rule(name, rule.dimension(), rule.points(), rule.cap(), rule.diminish(), rule.rationale(),
                        rule.source(), rule.reads(), rule.where()),
                scored.weight(), scored.weakest(), scored.full(), scored.worth());
    }
}
