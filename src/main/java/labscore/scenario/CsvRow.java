package labscore.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;

/** Makes of a row the nodes that the same fact would be in YAML. */
final class CsvRow {

    private CsvRow() {}

    /**
     * @param header names of keys
     * @param cells in the order of the header
     * @throws labscore.problem.LabscoreException if there are more or fewer cells
     */
    static Mapping fact(List<Scalar> header, List<Scalar> cells) {
        return fact(keys(header, cells), cells.get(0));
    }

    /** A row of which no more is known than on which line it begins. */
    static Mapping fact(List<Scalar> header, List<String> values, Scalar start) {
        checkCount(header, values.size(), start);
        Map<String, Entry> keys = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            // Most cells of a wide table are empty.
            if (!value.isEmpty()) {
                Scalar cell = new Scalar(start.source(), start.line(), 0, value.strip(), false);
                put(header.get(i), cell, keys);
            }
        }
        return fact(keys, start);
    }

    /** The cells by the names of their columns; an empty one is unknown and left out. */
    static Map<String, Entry> keys(List<Scalar> header, List<Scalar> cells) {
        checkCount(header, cells.size(), cells.get(0));
        Map<String, Entry> keys = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Scalar cell = cells.get(i);
            put(new Scalar(cell.source(), cell.line(), cell.column(), header.get(i).value(), true), cell, keys);
        }
        return keys;
    }

    private static void put(Scalar key, Scalar cell, Map<String, Entry> keys) {
        if (!cell.isNull()) {
            keys.put(key.value(), new Entry(key, cell));
        }
    }

    private static void checkCount(List<Scalar> header, int count, Scalar start) {
        if (count != header.size()) {
            throw start.problem("this row has " + count + " cells, the header has " + header.size())
                    .remedy("Put text that holds a comma in double quotes; leave unknown cells empty.").failure();
        }
    }

    /** Puts what the keys say of the source in one group. */
    private static Mapping fact(Map<String, Entry> keys, Scalar start) {
        SourceText source = start.source();
        Map<String, Entry> sourceKeys = new LinkedHashMap<>();
        for (String name : ScenarioKeys.SOURCE) {
            Entry entry = keys.remove(name);
            if (entry != null) {
                sourceKeys.put(name, entry);
            }
        }
        if (!sourceKeys.isEmpty()) {
            Mapping one = new Mapping(source, start.line(), start.column(), sourceKeys);
            Scalar key = new Scalar(source, start.line(), start.column(), "sources", true);
            keys.put("sources", new Entry(key, new Sequence(source, start.line(), start.column(), List.of(one))));
        }
        return new Mapping(source, start.line(), start.column(), keys);
    }
}
