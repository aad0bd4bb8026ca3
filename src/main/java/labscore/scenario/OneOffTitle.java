package labscore.scenario;

import java.util.ArrayList;
import java.util.List;

/** Names a what-if by what it changes. */
final class OneOffTitle {

    private static final int NAMED = 3;

    private OneOffTitle() {}

    static String of(OneOff changes) {
        List<String> parts = new ArrayList<>();
        changes.drop().forEach(id -> parts.add("without " + id));
        changes.set().forEach(change -> parts.add(change.replaceFirst("=", " = ")));
        if (!changes.add().isEmpty()) {
            int facts = changes.add().size();
            parts.add("with " + (facts == 1 ? "a made-up fact" : facts + " made-up facts"));
        }
        changes.weights().forEach(change -> parts.add("weight " + change.replaceFirst("=", " = ")));
        changes.points().forEach(change -> parts.add("points " + change.replaceFirst("=", " = ")));
        if (changes.profile() != null) {
            parts.add("profile " + changes.profile());
        }
        if (changes.asOf() != null) {
            parts.add("as of " + changes.asOf());
        }
        if (parts.isEmpty()) {
            return "Nothing changed";
        }
        int more = parts.size() - NAMED;
        String title = "What if: " + String.join("; ", parts.subList(0, Math.min(NAMED, parts.size())));
        return more > 0 ? title + "; and " + more + " more" : title;
    }
}
