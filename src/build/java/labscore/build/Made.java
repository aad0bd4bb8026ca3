package labscore.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What comes of a folder of classes.
 *
 * @param classes that are new or changed, by name
 * @param nests new members by host: only members of one nest may call each other's private methods, as which
 *     javac writes the bodies of lambdas
 * @param used classes of lambdas and of substitutes that are called for
 */
record Made(Map<String, byte[]> classes, Map<String, List<String>> nests, Set<String> used) {

    Made() {
        this(new TreeMap<>(), new TreeMap<>(), new HashSet<>());
    }
}
