package labscore.report;

import java.util.Arrays;
import java.util.List;
import labscore.analysis.goal.Defence;

/** What a lab's rank hangs on, for spreadsheets: a row for each fact that costs it. */
final class DefenceCsv {

    private static final List<String> TITLES =
            List.of("lab", "fact", "type", "date", "confidence", "rank after", "score after");

    private DefenceCsv() {}

    static Csv of(Defence defence) {
        return new Csv(TITLES, defence.losses().stream().map(loss -> Arrays.<Object>asList(
                defence.contest().lab(),
                loss.fact().id(),
                loss.fact().type(),
                loss.fact().date().toString(),
                Figures.share(loss.fact().confidence()),
                loss.after().rank(),
                Figures.score(loss.after().score()))).toList());
    }
}
