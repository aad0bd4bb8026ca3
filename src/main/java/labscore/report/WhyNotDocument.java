package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.whynot.Miss;
import labscore.analysis.whynot.Obstacle;
import labscore.analysis.whynot.WhyNot;
import labscore.condition.evaluation.Check;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.report.wording.Phrases;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;
import labscore.scoring.Credit;

/** Why a rule does not credit a lab, for readers. */
final class WhyNotDocument {

    private static final int LEAST_OF_A_CONDITION = 20;
    private static final int LEAST_OF_A_VALUE = 8;

    private final Document.Builder document = new Document.Builder();
    private final Phrases phrases;
    private final Judgement judgement;

    private WhyNotDocument(Phrases phrases, Judgement judgement) {
        this.phrases = phrases;
        this.judgement = judgement;
    }

    static Document of(Assessment assessment, WhyNot why) {
        Judgement judgement = assessment.judgement();
        WhyNotDocument made = new WhyNotDocument(Phrases.of(why.body(), judgement.vocabulary()), judgement);
        made.document.title(Line.strong(WhyNotText.verdict(why)))
                .paragraph(Line.of(assessment.scenario() + AssessmentTitle.circumstances(assessment), Style.FAINT))
                .listing(why.credits().stream().map(WhyNotDocument::credit).toList());
        WhyNotText.outermostFirst(why.obstacle()).forEach(made::obstacle);
        if (why.obstacle() == null && !why.isCredited()) {
            made.document.paragraph("All that it asks for holds, but a value that the amount needs is unknown.");
        }
        return made.document.paragraph(WhyNotText.turn(why)).build();
    }

    private static Line credit(Credit credit) {
        List<String> evidence = new ArrayList<>(credit.matched());
        evidence.addAll(credit.aggregated());
        return Line.of("amount " + Words.plain(credit.amount()) + " for ").and(Words.list(evidence), Style.FAINT);
    }

    private void obstacle(Obstacle obstacle) {
        String held = obstacle.held().isEmpty() ? "It asks that "
                : "With " + Words.list(List.copyOf(obstacle.held())) + ", it asks further that ";
        document.paragraph(Line.of(held).and(phrases.element(obstacle.element()), Style.STRONG).and(". ")
                .and(WhyNotText.instead(obstacle)));
        if (obstacle instanceof Obstacle.Short total && !total.checks().isEmpty()) {
            document.add(table(total.checks()));
        } else if (obstacle instanceof Obstacle.Unmatched unmatched) {
            unmatched.nearest().forEach(this::miss);
            document.listing(unmatched.uncounted().stream()
                    .map(uncounted -> Line.of(WhyNotText.uncounted(uncounted))).toList());
        }
    }

    private void miss(Miss miss) {
        document.heading(Line.of(new FactText(judgement).headline(miss.evidence().fact())));
        document.add(table(miss.checks()));
    }

    private Table table(List<Check> checks) {
        return new Table(List.of(
                Column.text(""),
                Column.text("condition").wrapped(LEAST_OF_A_CONDITION),
                Column.text("is").wrapped(LEAST_OF_A_VALUE),
                Column.text("distance")),
                checks.stream().map(this::row).toList());
    }

    private Table.Row row(Check check) {
        Style style = check.holds() ? Style.PLAIN : Style.STRONG;
        return Table.Row.of(List.of(
                Cell.of(CheckText.mark(check)),
                Cell.of(Line.of(phrases.condition(check.condition()), style)),
                Cell.of(CheckText.actual(check)),
                Cell.of(Line.of(CheckText.distance(check), style))));
    }
}
