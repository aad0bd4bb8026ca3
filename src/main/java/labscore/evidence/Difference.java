package labscore.evidence;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** In what evidence differs from what it was, as far as rules can tell. */
public final class Difference {

    private final Set<String> properties = new TreeSet<>();

    private Difference() {}

    /** Whether rules can't take the one for the other: it is of another type or kind, or has another status. */
    public static boolean isWhole(WeighedFact one, WeighedFact other) {
        return !one.fact().type().equals(other.fact().type()) || one.kind() != other.kind()
                || one.fact().status() != other.fact().status();
    }

    /**
     * Names of the properties that are not the same, as rules use them; sorted. What no rule can ask for, a
     * note and the sources, is not looked at.
     *
     * @param other of the same id
     */
    public static Set<String> between(WeighedFact one, WeighedFact other) {
        Difference difference = new Difference();
        difference.compare("weight", one.weight(), other.weight());
        difference.compare(one.fact(), other.fact());
        return difference.properties;
    }

    private void compare(Fact one, Fact other) {
        compare("date", one.date(), other.date());
        compare("until", one.until(), other.until());
        compare("known", one.known(), other.known());
        compare("confidence", one.confidence(), other.confidence());
        compare("event", one.event(), other.event());
        compare("contested", one.contested(), other.contested());
        compare("supersedes", one.supersedes(), other.supersedes());
        compare("reverses", one.reverses(), other.reverses());
        if (!one.fields().equals(other.fields())) {
            Set<String> names = new TreeSet<>(one.fields().keySet());
            names.addAll(other.fields().keySet());
            names.forEach(name -> compare(name, one.fields().get(name), other.fields().get(name)));
        }
    }

    private void compare(String property, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            properties.add(property);
        }
    }
}
