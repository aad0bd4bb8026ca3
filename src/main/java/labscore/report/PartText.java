package labscore.report;

import java.util.ArrayList;
import java.util.List;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.attribution.Part;

/** What a part of an attribution consists of, in words. */
final class PartText {

    private final ChangeText changes;

    PartText(Attribution attribution) {
        changes = new ChangeText(attribution.after().judgement().scheme().confidence());
    }

    /** One line: the change itself, or what the part is about. */
    String title(Part part) {
        return switch (part.kind()) {
            case CHANGE -> String.join("; with it ", changes(part));
            case EVIDENCE -> "evidence" + happened(part);
            case RULES -> "rules";
            case WEIGHTS -> "weights";
            case TIME -> "passage of time";
        };
    }

    private static String happened(Part part) {
        List<String> counts = new ArrayList<>();
        if (!part.begun().isEmpty()) {
            counts.add(Words.count(part.begun().size(), "fact") + " more");
        }
        if (!part.ceased().isEmpty()) {
            counts.add(part.ceased().size() + " no longer");
        }
        return counts.isEmpty() ? "" : ", " + String.join(", ", counts);
    }

    /** Each change, without what the dates do. */
    List<String> changes(Part part) {
        return part.changes().stream().map(changes::of).toList();
    }
}
