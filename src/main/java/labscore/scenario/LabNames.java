package labscore.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import labscore.evidence.Lab;

/** Which lab a word stands for: its id, its name or an alias, whatever the case of letters. */
final class LabNames {

    private final Map<String, Lab> byId = new HashMap<>();
    private final Map<String, String> idByWord = new HashMap<>();

    /** The id of another lab that {@code word} stands for already; else takes it for {@code lab}. */
    Optional<String> claim(String word, Lab lab) {
        String holder = idByWord.putIfAbsent(folded(word), lab.id());
        byId.put(lab.id(), lab);
        return Optional.ofNullable(holder).filter(id -> !id.equals(lab.id()));
    }

    /** The id of the lab that {@code word} stands for; empty for an outside organisation. */
    Optional<String> id(String word) {
        String id = idByWord.get(word);
        return Optional.ofNullable(id == null ? idByWord.get(folded(word)) : id);
    }

    boolean isLab(String id) {
        return byId.containsKey(id);
    }

    /** Sorted. */
    Collection<String> ids() {
        return new TreeSet<>(byId.keySet());
    }

    /** Sorted by id. */
    List<Lab> labs() {
        return byId.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
