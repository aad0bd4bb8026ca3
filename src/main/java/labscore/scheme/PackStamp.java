package labscore.scheme;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells rule packs apart, and which of their files differ.
 *
 * @param pack hash of the pack's content
 * @param files hash of each file, by its path below the pack's folder; none if they are not known apart
 */
public record PackStamp(String pack, Map<String, String> files) {

    public PackStamp {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
