package labscore.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.Problems;

/** Rows that are no facts. Only the first are shown, whichever thread met them first. */
final class Misfits {

    private static final int SHOWN = 20;

    private final Map<FactTable, NavigableSet<Integer>> lines = new TreeMap<>(Comparator.comparing(FactTable::shown));
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
        List<Problem> sorted = new ArrayList<>(problems.found());
        sorted.sort(Comparator.comparing(Problem::where));
        if (count > SHOWN) {
            sorted.add(Problem.of(count - SHOWN + " more rows are no facts that can be read")
                    .remedy("Mend the first ones, and look again."));
        }
        if (!sorted.isEmpty()) {
            throw new LabscoreException(sorted);
        }
    }
}
