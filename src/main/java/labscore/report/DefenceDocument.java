package labscore.report;

import java.util.List;
import labscore.analysis.goal.Contest.Standing;
import labscore.analysis.goal.Defence;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;

/** What a lab's rank hangs on, for readers. */
final class DefenceDocument {

    private static final int LEAST_OF_A_FACT = 24;

    private DefenceDocument() {}

    static Document of(Defence defence) {
        Document.Builder document = new Document.Builder()
                .title(Line.strong(ContestText.lab(defence.contest(), defence.before()))
                        .and(" · " + ContestText.standing(defence.now()) + " "
                                + ContestText.field(defence.contest())))
                .paragraph(Line.of(defence.before().scenario()
                        + AssessmentTitle.circumstances(defence.before()), Style.FAINT));
        if (defence.now().rank() == null) {
            return document.paragraph("It has no rank to lose.").build();
        }
        if (!defence.losses().isEmpty()) {
            document.add(table(defence));
        }
        return document.listing(List.of(Line.of(verdict(defence)))).build();
    }

    private static Table table(Defence defence) {
        return new Table(List.of(
                Column.text("if this is false").shortened(LEAST_OF_A_FACT),
                Column.number("rank"),
                Column.number("score"),
                Column.number("Δ"),
                Column.text("held for").dispensable(1),
                Column.text("since").dispensable(2),
                Column.text("kind").dispensable(3)),
                defence.losses().stream().map(loss -> row(defence, loss)).toList());
    }

    private static Table.Row row(Defence defence, Defence.Loss loss) {
        Standing after = loss.after();
        Double lost = after.score() == null ? null : after.score() - defence.now().score();
        return Table.Row.of(List.of(
                Cell.of(loss.fact().id()),
                Cell.strong(after.rank() == null ? "none" : after.rank().toString()),
                Cell.of(Words.score(after.score())),
                Cell.of(Words.signedScore(lost)),
                Cell.of(new ChangeText(defence.before().judgement().scheme().confidence()).confidence(loss.fact())),
                Cell.of(loss.fact().date().toString()),
                Cell.of(Line.of(loss.fact().type(), Style.FAINT))));
    }

    private static String verdict(Defence defence) {
        int costing = defence.losses().size();
        return costing == 0
                ? "No single fact costs the rank: each of the " + defence.tried() + " may be false by itself."
                : Words.count(costing, "fact") + " of " + defence.tried() + (costing == 1 ? " costs" : " cost")
                        + " the rank if false; each of the other " + defence.harmless() + " may be false by itself.";
    }
}
