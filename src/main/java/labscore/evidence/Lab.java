package labscore.evidence;

import java.util.List;

/**
 * What is ranked. Rules see one for each lab of the scenario, as an anchor and not as evidence.
 *
 * @param id short name used in facts
 * @param name shown to readers
 * @param aliases other names that facts may use for it
 * @param parent the group it belongs to, or {@code null}
 */
public record Lab(String id, String name, List<String> aliases, String parent) {

    /** For rules: Drools reads properties through getters. */
    public String getId() {
        return id;
    }

    /** For rules: Drools reads properties through getters. */
    public String getName() {
        return name;
    }
}
