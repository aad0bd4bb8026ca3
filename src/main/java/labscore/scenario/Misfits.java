package labscore.scenario;

import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.problem.Problem;
import labscore.problem.Problems;

/** Rows that are no facts. Only the first are shown, whichever thread met them first. */
final class Misfits {

    private static final int SHOWN = 20;

    private final Map<FactTable, NavigableSet<Integer>> lines = new TreeMap<>(
            (one, other) -> one.shown().compareTo(other.shown()));
    private long count;

    synchronized void add(FactTable table, int line) {
        count++;
        NavigableSet<Integer> ofTable = lines.computeIfAbsent(table, first -> new TreeSet<>());
        ofTable.add(line);
        if (ofTable.size() > SHOWN) {
            ofTable.pollLast();
        }
    }

    /** @param reader says again what is wrong, with places */
    void throwIfAny(FactReader reader) {
        Problems problems = new Problems();
        int shown = 0;
        for (Entry<FactTable, NavigableSet<Integer>> ofTable : lines.entrySet()) {
            for (int line : ofTable.getValue()) {
                if (shown++ < SHOWN) {
                    problems.check(() -> reader.fact(ofTable.getKey().fact(line)));
                }
            }
        }
        if (count > SHOWN) {
            problems.add(Problem.of(count - SHOWN + " more rows are no facts that can be read")
                    .remedy("Mend the first ones, and look again."));
        }
        problems.throwIfAny();
    }
}
