package labscore.report;

import java.util.List;

/** One rule for spreadsheets: a row for each credit. */
final class RuleStoryCsv {

    private static final List<String> TITLES = List.of("rule", "lab", "worth", "evidence");

    private RuleStoryCsv() {}

    static Csv of(RuleStory story) {
        return new Csv(TITLES, story.use().labs().stream().flatMap(use -> use.credits().stream()
                .map(credit -> List.<Object>of(story.use().rule().name(), use.lab().id(),
                        Figures.points(credit.worth()), String.join("; ", CreditEvidence.ids(credit)))))
                .toList());
    }
}
