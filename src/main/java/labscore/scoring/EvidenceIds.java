package labscore.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.TreeSet;

/**
 * Ids of evidence, sorted, each once. Those of several aggregates are put together when somebody reads
 * them: of most credits that come and go with variants, nobody does.
 */
public final class EvidenceIds extends AbstractList<String> implements RandomAccess {

    private static final EvidenceIds NONE = new EvidenceIds(List.of(), List.of());

    private final List<EvidenceIds> parts;
    /** {@code null} as long as nobody has read them. */
    private List<String> ids;

    private EvidenceIds(List<EvidenceIds> parts, List<String> ids) {
        this.parts = parts;
        this.ids = ids;
    }

    /** @param ids sorted, each once */
    public static EvidenceIds of(String... ids) {
        return ids.length == 0 ? NONE : new EvidenceIds(List.of(), List.of(ids));
    }

    /** All that are in one part or another. */
    public static EvidenceIds together(List<EvidenceIds> parts) {
        return switch (parts.size()) {
            case 0 -> NONE;
            case 1 -> parts.get(0);
            default -> new EvidenceIds(List.copyOf(parts), null);
        };
    }

    @Override
    public String get(int index) {
        return ids().get(index);
    }

    @Override
    public int size() {
        return ids().size();
    }

    /** Equal parts make equal ids; they need not be put together for that. */
    @Override
    public boolean equals(Object object) {
        if (object instanceof EvidenceIds other) {
            return this == other || !parts.isEmpty() && parts.equals(other.parts) || ids().equals(other.ids());
        }
        return ids().equals(object);
    }

    @Override
    public int hashCode() {
        return ids().hashCode();
    }

    /** Whoever comes first puts them together; should two threads do so, they get the same. */
    private List<String> ids() {
        List<String> known = ids;
        if (known == null) {
            TreeSet<String> all = new TreeSet<>();
            parts.forEach(all::addAll);
            known = List.copyOf(all);
            ids = known;
        }
        return known;
    }
}
