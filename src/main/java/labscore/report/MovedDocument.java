package labscore.report;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.pack.PackChanges;
import labscore.report.document.Document;
import labscore.report.document.Line;

/** What changes of files have moved, in as few lines as it takes, for readers. */
final class MovedDocument {

    private static final int SHOWN = 3;

    private MovedDocument() {}

    static Document of(List<String> files, PackChanges changes, Comparison comparison) {
        Document.Builder document = new Document.Builder().heading(Line.strong(names(files)));
        document.listing(PackChangeLines.of(changes));
        if (comparison.moved().isEmpty()) {
            return document.paragraph("Nothing moved.").build();
        }
        document.add(MoveTable.of(comparison));
        return document.listing(RankNotes.leads(comparison)).build();
    }

    private static String names(List<String> files) {
        return files.size() <= SHOWN + 1 ? Words.list(files)
                : String.join(", ", files.subList(0, SHOWN)) + " and " + (files.size() - SHOWN) + " other files";
    }
}
