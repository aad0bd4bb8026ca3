package labscore.rulepack.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;

/** The enums that a rule can name: those of the vocabulary, and the status of facts. */
public record EnumNames(Vocabulary vocabulary) {

    private static final String STATUS = "Status";
    private static final List<String> STATUSES = Arrays.stream(Status.values()).map(Enum::name).toList();

    public boolean isEnum(String name) {
        return name.equals(STATUS) || vocabulary.enums().containsKey(name);
    }

    /** In the order declared. */
    public List<String> constants(String name) {
        return name.equals(STATUS) ? STATUSES : vocabulary.enums().get(name);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(vocabulary.enums().keySet());
        names.add(STATUS);
        return names;
    }

    /** The constants as rules write them. */
    String qualified(String name) {
        return constants(name).stream().map(constant -> name + "." + constant).collect(Collectors.joining(", "));
    }
}
