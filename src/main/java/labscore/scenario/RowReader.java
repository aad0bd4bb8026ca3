package labscore.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.problem.LabscoreException;
import labscore.scenario.yaml.Scalar;

/**
 * Reads the rows of one table. What a row of a type can say, and where, is settled once; then facts are made of
 * cells without the nodes in between. A row that is out of the ordinary in any way is read as nodes, which is the
 * one place that knows what is wrong with a fact. For one thread at a time.
 */
final class RowReader {

    private static final int MOST = 20_000;

    private final FactReader reader;
    private final List<Scalar> header;
    private final int type;
    private final List<Integer> sourceColumns = new ArrayList<>();
    /** By cell: what a row was read as before. */
    private final Map<String, RowPlan> plans = new HashMap<>();
    private final Map<List<String>, List<Source>> sources = new HashMap<>();

    /** @param header names of keys, {@linkplain CsvHeader checked} */
    RowReader(FactReader reader, List<Scalar> header) {
        this.reader = reader;
        this.header = header;
        List<String> names = header.stream().map(Scalar::value).toList();
        type = names.indexOf("type");
        for (int column = 0; column < names.size(); column++) {
            if (ScenarioKeys.SOURCE.contains(names.get(column))) {
                sourceColumns.add(column);
            }
        }
    }

    /** @param other the very header, not one that is alike */
    boolean isOf(List<Scalar> other) {
        return header == other;
    }

    /**
     * @param cells as written
     * @param start of the row
     * @throws LabscoreException with all problems of the fact
     */
    Fact fact(List<String> cells, Scalar start) {
        Fact fact = cells.size() == header.size() ? ordinary(cells, start) : null;
        return fact == null ? thorough(cells, start) : fact;
    }

    /** {@code null} if it is not. */
    private Fact ordinary(List<String> cells, Scalar start) {
        RowPlan plan = plans.get(cells.get(type).strip());
        List<Source> from = plan == null ? null : sources.get(ofSource(cells));
        if (from == null) {
            return null;
        }
        try {
            return plan.fact(cells, from, start);
        } catch (LabscoreException outOfTheOrdinary) {
            return null;
        }
    }

    private Fact thorough(List<String> cells, Scalar start) {
        Fact fact = reader.fact(CsvRow.fact(header, cells, start));
        plans.computeIfAbsent(cells.get(type).strip(), cell -> RowPlan.of(fact.type(), header, reader));
        if (sources.size() == MOST) {
            sources.clear();
        }
        sources.put(ofSource(cells), fact.sources());
        return fact;
    }

    private List<String> ofSource(List<String> cells) {
        List<String> said = new ArrayList<>(sourceColumns.size());
        for (int column : sourceColumns) {
            said.add(cells.get(column));
        }
        return said;
    }
}
