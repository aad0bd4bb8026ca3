package labscore.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.analysis.whynot.Contribution;
import labscore.analysis.whynot.Obstacle;
import labscore.analysis.whynot.Uncounted;
import labscore.analysis.whynot.WhyNot;

/** The sentences that say why a rule does not credit a lab. */
final class WhyNotText {

    private static final Map<Uncounted.Reason, String> REASONS = Map.of(
            Uncounted.Reason.NOT_YET, " would do, and counts from ",
            Uncounted.Reason.OVER, " would do, and counted until ",
            Uncounted.Reason.SUPERSEDED, " would do, and counted until ");

    private WhyNotText() {}

    static String verdict(WhyNot why) {
        return "'" + why.body().rule() + "'" + (why.isCredited() ? " credits " : " does not credit ")
                + why.lab().name();
    }

    /** What comes first, then what is in it. */
    static List<Obstacle> outermostFirst(Obstacle obstacle) {
        return obstacle == null ? List.of()
                : Stream.concat(Stream.of(obstacle), obstacle instanceof Obstacle.Short total
                        ? outermostFirst(total.inner()).stream() : Stream.empty()).toList();
    }

    /** What evidence there is instead. */
    static String instead(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.Forbidden forbidden) {
            return forbidden.standing().isEmpty() ? "But it is one."
                    : "In the way: " + Words.list(forbidden.standing()) + ".";
        } else if (obstacle instanceof Obstacle.Short total) {
            return total.largest().isEmpty() ? "Nothing goes into it."
                    : "Most goes into it from " + Words.list(total.largest().stream().map(WhyNotText::contribution)
                            .toList()) + ".";
        }
        Obstacle.Unmatched unmatched = (Obstacle.Unmatched) obstacle;
        if (unmatched.element().isAnchor()) {
            return "No lab of the scenario is.";
        } else if (unmatched.nearest().isEmpty()) {
            return "No " + unmatched.element().type() + " that counts names the lab.";
        }
        return "Of " + Words.count(unmatched.candidates(), unmatched.element().type())
                + " that " + (unmatched.candidates() == 1 ? "names" : "name") + " the lab none is like that; the nearest fails "
                + Words.count(unmatched.nearest().get(0).failing(), "condition") + ".";
    }

    private static String contribution(Contribution part) {
        String ids = Words.list(part.evidence());
        return part.value() == null ? ids : ids + " (" + Words.plain(part.value()) + ")";
    }

    static String uncounted(Uncounted uncounted) {
        String day = uncounted.day() == null ? "never" : uncounted.day().toString();
        String by = uncounted.by() == null ? "" : ", when " + uncounted.by() + " took its place";
        return uncounted.fact().id() + REASONS.get(uncounted.reason()) + day + by + ".";
    }

    static String turn(WhyNot why) {
        String lab = why.lab().name();
        if (why.isCredited()) {
            return why.turn() == null
                    ? "As long as no fact is added, it goes on doing so for the next ten years."
                    : "As long as no fact is added, it credits " + lab + " no more from " + why.turn() + ".";
        }
        return why.turn() == null
                ? "As long as no fact is added, it will not credit " + lab + " within ten years."
                : "As long as no fact is added, it will credit " + lab + " from " + why.turn() + ".";
    }
}
