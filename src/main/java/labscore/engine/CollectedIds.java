package labscore.engine;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import labscore.evidence.Evidence;
import labscore.scoring.EvidenceIds;

/**
 * The ids of the evidence that went into an aggregate. They are kept sorted as evidence comes and goes: what
 * Drools' own collectSet gives has no order, and changes later.
 */
public class CollectedIds extends ReversibleFunction<CollectedIds.Collected> {

    private static final long serialVersionUID = 1L;

    /** The ids so far: sorted, each once, up to those that came last. */
    public static final class Collected implements Serializable {

        private static final long serialVersionUID = 1L;

        private static final String[] NONE = {};
        private static final int FEW = 4;

        /** Most aggregates stay empty: a rule sums for each lab, and few labs have what it sums. */
        private String[] ids = NONE;
        private int sorted;
        private int size;
        /** How often an id is there beside the first time: joined patterns give one fact several times. */
        private Map<String, Integer> again = Map.of();

        private void add(String id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, Math.max(FEW, 2 * size));
            }
            ids[size++] = id;
        }

        private void remove(String id) {
            sort();
            if (again.containsKey(id)) {
                again.computeIfPresent(id, (same, times) -> times == 1 ? null : Integer.valueOf(times - 1));
            } else {
                int place = Arrays.binarySearch(ids, 0, size, id);
                size--;
                System.arraycopy(ids, place + 1, ids, place, size - place);
                sorted = size;
            }
        }

        private void sort() {
            if (size == sorted + 1) {
                insertLast();
            } else if (size > sorted) {
                Arrays.sort(ids, 0, size);
                leaveOutRepeated();
            }
            sorted = size;
        }

        private void insertLast() {
            String last = ids[sorted];
            int place = Arrays.binarySearch(ids, 0, sorted, last);
            if (place >= 0) {
                size--;
                repeat(last);
            } else {
                System.arraycopy(ids, -place - 1, ids, -place, sorted + place + 1);
                ids[-place - 1] = last;
            }
        }

        private void leaveOutRepeated() {
            int kept = 1;
            for (int i = 1; i < size; i++) {
                if (ids[i].equals(ids[kept - 1])) {
                    repeat(ids[i]);
                } else {
                    ids[kept++] = ids[i];
                }
            }
            size = kept;
        }

        private void repeat(String id) {
            if (again.isEmpty()) {
                again = new HashMap<>();
            }
            again.merge(id, 1, Integer::sum);
        }

        private EvidenceIds ids() {
            sort();
            return size == 0 ? EvidenceIds.of() : EvidenceIds.of(Arrays.copyOf(ids, size));
        }
    }

    @Override
    public Collected createContext() {
        return new Collected();
    }

    @Override
    public void init(Collected collected) {
        collected.size = 0;
        collected.sorted = 0;
        collected.again = Map.of();
    }

    @Override
    public void accumulate(Collected collected, Object value) {
        if (value instanceof Evidence evidence) {
            collected.add(evidence.getId());
        }
    }

    @Override
    public void reverse(Collected collected, Object value) {
        if (value instanceof Evidence evidence) {
            collected.remove(evidence.getId());
        }
    }

    @Override
    public Object getResult(Collected collected) {
        return collected.ids();
    }

    @Override
    public Class<?> getResultType() {
        return EvidenceIds.class;
    }
}
