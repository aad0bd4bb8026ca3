package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.whynot.WhyNot;
import labscore.report.wording.Phrases;
import labscore.scoring.Assessment;

/** Why a rule does not credit a lab, for programs; its schema is {@code why-not.json}. */
final class WhyNotJson {

    private WhyNotJson() {}

    static void write(Json json, Assessment assessment, WhyNot why) {
        ObstacleJson obstacles = new ObstacleJson(
                why.body(), Phrases.of(why.body(), assessment.judgement().vocabulary()));
        AssessmentJson.head(json, assessment)
                .text("lab", why.lab().id())
                .text("name", why.lab().name())
                .text("rule", why.body().rule())
                .truth("credited", why.isCredited())
                .objects("credits", why.credits(), (each, credit) -> {
                    List<String> evidence = new ArrayList<>(credit.matched());
                    evidence.addAll(credit.aggregated());
                    each.number("amount", Figures.plain(credit.amount())).texts("evidence", evidence);
                })
                .objects("obstacles", WhyNotText.outermostFirst(why.obstacle()), obstacles::write)
                .text("turns", why.turn() == null ? null : why.turn().toString());
    }
}
