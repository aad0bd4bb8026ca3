package labscore.report;

import java.util.List;
import java.util.Objects;
import labscore.analysis.Comparison;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** Lab by lab, why it moved; those that did not are folded into one line. */
final class CauseSections {

    /** Why a lab moved, in the main. */
    private enum Reason { EVIDENCE, WEIGHTS, OTHERS }

    private CauseSections() {}

    static void add(Document.Builder document, Comparison comparison) {
        EvidenceMarks marks = new EvidenceMarks(comparison);
        for (LabMove lab : labs(comparison, Reason.EVIDENCE)) {
            document.paragraph(headline(lab));
            document.add(CauseTable.of(marks, lab));
            document.listing(MoveWords.notes(lab).stream().map(note -> Line.of(note, Style.FAINT)).toList());
        }
        List<LabMove> reweighted = labs(comparison, Reason.WEIGHTS);
        if (!reweighted.isEmpty()) {
            document.paragraph("By the weights alone, " + MoveWords.weights(reweighted.get(0)) + ":");
            document.listing(reweighted.stream().map(CauseSections::headline).toList());
        }
        document.listing(labs(comparison, Reason.OTHERS).stream()
                .map(lab -> headline(lab).and(": only others moved.", Style.FAINT)).toList());
        if (comparison.moved().isEmpty()) {
            document.paragraph("Nothing changed for any lab.");
        } else if (!comparison.unmoved().isEmpty()) {
            document.paragraph(Line.of("Unchanged: " + Words.list(names(comparison.unmoved())) + ".", Style.FAINT));
        }
    }

    private static List<LabMove> labs(Comparison comparison, Reason reason) {
        return comparison.moved().stream().filter(lab -> reason(lab) == reason).toList();
    }

    private static Reason reason(LabMove lab) {
        if (lab.dimensions().stream().anyMatch(DimensionMove::hasMoved)) {
            return Reason.EVIDENCE;
        }
        return Objects.equals(lab.before().overall(), lab.after().overall()) ? Reason.OTHERS : Reason.WEIGHTS;
    }

    private static Line headline(LabMove lab) {
        return Line.strong(lab.lab().name()).and(" " + MoveWords.course(lab));
    }

    private static List<String> names(List<LabMove> labs) {
        return labs.stream().map(lab -> lab.lab().name()).toList();
    }
}
