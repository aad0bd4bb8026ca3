package labscore.analysis.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is stated otherwise than before.
 *
 * @param what is stated
 * @param before a number, a text or a {@link labscore.scheme.Scale}; {@code null} if it was not stated, or
 *     is too long to be shown
 * @param after likewise
 */
public record Difference(String what, Object before, Object after) {

    /** @param before values by what they state; those that are left out and {@code null} are the same */
    static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            if (!Objects.equals(before.get(what), after.get(what))) {
                differences.add(new Difference(what, before.get(what), after.get(what)));
            }
        }
        return List.copyOf(differences);
    }
}
