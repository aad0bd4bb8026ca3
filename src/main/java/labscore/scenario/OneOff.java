package labscore.scenario;

import java.util.List;

/**
 * Changes to a scenario that stand in no file, as a user types them; each list may be empty, each other
 * value {@code null}.
 *
 * @param title of the changed scenario, or {@code null} for one made of the changes
 * @param why the question it asks
 * @param drop ids of facts
 * @param set {@code id.field=value}
 * @param add facts as YAML on one line: {@code {type: Move, person: Ada, to: alpha}}
 * @param weights {@code dimension=number}
 * @param points {@code rule=number}
 * @param profile its name
 * @param asOf a day
 */
public record OneOff(
        String title, String why, List<String> drop, List<String> set, List<String> add, List<String> weights,
        List<String> points, String profile, String asOf) {

    public OneOff {
        drop = List.copyOf(drop);
        set = List.copyOf(set);
        add = List.copyOf(add);
        weights = List.copyOf(weights);
        points = List.copyOf(points);
    }

    /** Whether there is no change at all. */
    public boolean isEmpty() {
        return drop.isEmpty() && set.isEmpty() && add.isEmpty() && weights.isEmpty() && points.isEmpty()
                && profile == null && asOf == null;
    }
}
