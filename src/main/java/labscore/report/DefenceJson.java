package labscore.report;

import labscore.analysis.goal.Defence;

/** What a lab's rank hangs on, for programs; its schema is {@code defend.json}. */
final class DefenceJson {

    private DefenceJson() {}

    static void write(Json json, Defence defence) {
        ContestText.head(json, defence.contest(), defence.before());
        ContestText.write(json, "now", defence.now());
        json.number("tried", defence.tried())
                .number("harmless", defence.harmless())
                .objects("losses", defence.losses(), (each, loss) -> {
                    each.text("fact", loss.fact().id())
                            .text("type", loss.fact().type())
                            .text("date", loss.fact().date().toString())
                            .number("confidence", Figures.share(loss.fact().confidence()));
                    ContestText.write(each, "after", loss.after());
                });
    }
}
