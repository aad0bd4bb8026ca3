package labscore.universe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule, in two languages.
 *
 * @param number by which CLIPS knows it, from 1
 * @param topic dimension and file, such as {@code people/arrival}
 * @param drl as a rule pack has it
 * @param clips rules for CLIPS, and behind the line {@code ;; totals} what counts a lab's credits at the end
 */
record GeneratedRule(int number, String topic, String drl, String clips) {

    private static final Pattern NAME = Pattern.compile("rule \"([^\"]+)\"");
    private static final String TOTALS = ";; totals\n";

    String name() {
        Matcher name = NAME.matcher(drl);
        if (!name.find()) {
            throw new IllegalArgumentException("a rule without a name: " + drl);
        }
        return name.group(1);
    }

    String dimension() {
        return topic.substring(0, topic.indexOf('/'));
    }

    /** What CLIPS matches. */
    String matching() {
        return adds() ? clips.substring(0, clips.indexOf(TOTALS)) : clips;
    }

    /** What CLIPS does with the totals of the lab {@code ?l} at the end; empty if there are none. */
    String totals() {
        return adds() ? clips.substring(clips.indexOf(TOTALS) + TOTALS.length()) : "";
    }

    private boolean adds() {
        return clips.contains(TOTALS);
    }
}
