package labscore.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import labscore.evidence.Lab;

/** Which lab a word stands for: its id, its name or an alias, whatever the case of letters. */
final class LabNames {

    private final Map<String, Lab> byId = new TreeMap<>();
    private final Map<String, String> idByWord = new TreeMap<>();

    /** The id of another lab that {@code word} stands for already; else takes it for {@code lab}. */
    Optional<String> claim(String word, Lab lab) {
        String holder = idByWord.putIfAbsent(folded(word), lab.id());
        byId.put(lab.id(), lab);
        return Optional.ofNullable(holder).filter(id -> !id.equals(lab.id()));
    }

    /** The id of the lab that {@code word} stands for; empty for an outside organisation. */
    Optional<String> id(String word) {
        return Optional.ofNullable(idByWord.get(folded(word)));
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    /** Sorted by id. */
    List<Lab> labs() {
        return List.copyOf(byId.values());
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
