package labscore.report;

import java.util.stream.Collectors;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.scheme.Dimension;
import labscore.scheme.Profile;
import labscore.scoring.Assessment;

/** Says of which assessment a report speaks. */
final class AssessmentTitle {

    private AssessmentTitle() {}

    /** Scenario, date, profile; the question if it asks one; the weights if they are not the pack's own. */
    static Document.Builder begin(Assessment assessment) {
        Document.Builder document = new Document.Builder()
                .title(Line.strong(assessment.scenario()).and(circumstances(assessment), Style.FAINT));
        if (assessment.why() != null) {
            document.paragraph(assessment.why());
        }
        if (isReweighted(assessment)) {
            document.paragraph("Weights: " + weights(assessment) + ".");
        }
        return document;
    }

    static String circumstances(Assessment assessment) {
        String profile = Profile.DEFAULT.equals(assessment.profile()) ? "" : " · profile " + assessment.profile();
        return " · as of " + assessment.asOf() + profile;
    }

    private static boolean isReweighted(Assessment assessment) {
        // Not by the records' own equals, which takes a fresh JVM twenty milliseconds to make.
        for (Dimension dimension : assessment.dimensions()) {
            Dimension own = assessment.judgement().scheme().dimension(dimension.id()).orElseThrow();
            if (own.weight() != dimension.weight()) {
                return true;
            }
        }
        return false;
    }

    private static String weights(Assessment assessment) {
        return assessment.dimensions().stream()
                .map(dimension -> dimension.id() + " " + Words.plain(dimension.weight()))
                .collect(Collectors.joining(", "));
    }
}
