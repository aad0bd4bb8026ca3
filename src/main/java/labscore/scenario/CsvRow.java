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
        Map<String, Entry> keys = keys(header, cells);
        Map<String, Entry> sourceKeys = new LinkedHashMap<>();
        for (String name : ScenarioKeys.SOURCE) {
            Entry entry = keys.remove(name);
            if (entry != null) {
                sourceKeys.put(name, entry);
            }
        }
        Scalar start = cells.get(0);
        SourceText source = start.source();
        if (!sourceKeys.isEmpty()) {
            Mapping one = new Mapping(source, start.line(), start.column(), sourceKeys);
            Scalar key = new Scalar(source, start.line(), start.column(), "sources", true);
            keys.put("sources", new Entry(key, new Sequence(source, start.line(), start.column(), List.of(one))));
        }
        return new Mapping(source, start.line(), start.column(), keys);
    }

    /** The cells by the names of their columns; an empty one is unknown and left out. */
    static Map<String, Entry> keys(List<Scalar> header, List<Scalar> cells) {
        if (cells.size() != header.size()) {
            throw cells.get(0).problem("this row has " + cells.size() + " cells, the header has " + header.size())
                    .remedy("Put text that holds a comma in double quotes; leave unknown cells empty.").failure();
        }
        Map<String, Entry> keys = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Scalar cell = cells.get(i);
            if (!cell.isNull()) {
                keys.put(header.get(i).value(), new Entry(key(header.get(i), cell), cell));
            }
        }
        return keys;
    }

    /** Stands where its cell does, so that a problem of either shows the row; unless nobody knows where that is. */
    private static Scalar key(Scalar header, Scalar cell) {
        return cell.column() == 0 ? header
                : new Scalar(cell.source(), cell.line(), cell.column(), header.value(), true);
    }
}
