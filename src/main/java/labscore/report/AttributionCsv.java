package labscore.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.LabAttribution;
import labscore.analysis.attribution.Split;

/** How much each change did, for spreadsheets: a row for each lab, quantity and change. */
final class AttributionCsv {

    private static final List<String> TITLES =
            List.of("lab", "quantity", "part", "change", "shapley", "in order", "standard error");

    private final Attribution attribution;
    private final PartText texts;
    private final List<List<Object>> rows = new ArrayList<>();

    private AttributionCsv(Attribution attribution) {
        this.attribution = attribution;
        this.texts = new PartText(attribution);
    }

    static Csv of(Attribution attribution) {
        AttributionCsv csv = new AttributionCsv(attribution);
        for (LabAttribution lab : attribution.labs()) {
            if (lab.score() != null) {
                csv.add(lab, "overall score", lab.score());
            }
            lab.points().forEach((dimension, split) -> csv.add(lab, "points " + dimension, split));
        }
        return new Csv(TITLES, csv.rows);
    }

    private void add(LabAttribution lab, String quantity, Split split) {
        for (int i = 0; i < split.parts().size(); i++) {
            rows.add(Arrays.asList(
                    lab.lab().id(),
                    quantity,
                    Words.constant(attribution.parts().get(i).kind().name()),
                    texts.title(attribution.parts().get(i)),
                    Figures.points(split.parts().get(i)),
                    Figures.points(split.inOrder().get(i)),
                    split.errors().isEmpty() ? null : Figures.weight(split.errors().get(i) / 100)));
        }
    }
}
