package labscore.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldValues;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** What each column of a table is to facts of one type. */
final class RowPlan {

    /** Values of a row have a place each: first for what any fact states, then for the fields, by name. */
    private static final List<String> KEYS = ScenarioKeys.FACT;
    private static final int ID = KEYS.indexOf("id");
    private static final int DATE = KEYS.indexOf("date");
    private static final int UNTIL = KEYS.indexOf("until");
    private static final int KNOWN = KEYS.indexOf("known");
    private static final int CONFIDENCE = KEYS.indexOf("confidence");
    private static final int EVENT = KEYS.indexOf("event");
    private static final int STATUS = KEYS.indexOf("status");
    private static final int CONTESTED = KEYS.indexOf("contested");
    private static final int SUPERSEDES = KEYS.indexOf("supersedes");
    private static final int REVERSES = KEYS.indexOf("reverses");
    private static final int NOTE = KEYS.indexOf("note");

    /** Columns that are read elsewhere. */
    private static final Set<String> IGNORED =
            Stream.concat(Stream.of("type"), ScenarioKeys.SOURCE.stream()).collect(Collectors.toUnmodifiableSet());

    private final FactReader reader;
    private final String type;
    private final Field[] fields;
    private final String[] names;
    private final Column[] columns;

    /** @param reading of its cells; {@code null} if facts of the type state nothing there */
    private record Column(String key, int place, BiFunction<Node, String, ?> reading) {}

    private RowPlan(FactReader reader, EvidenceType type, List<Scalar> header) {
        this.reader = reader;
        this.type = type.name();
        fields = type.fields().stream().sorted(Comparator.comparing(Field::name)).toArray(Field[]::new);
        names = Arrays.stream(fields).map(Field::name).toArray(String[]::new);
        columns = header.stream().map(cell -> column(cell.value())).toArray(Column[]::new);
    }

    /**
     * @param header as the table states it
     * @return {@code null} if the type has fields that are called like what any fact states
     */
    static RowPlan of(String type, List<Scalar> header, FactReader reader) {
        EvidenceType declared = reader.type(type);
        return declared.fields().stream().map(Field::name).anyMatch(KEYS::contains)
                ? null : new RowPlan(reader, declared, header);
    }

    /** What stands in the column of another type's field is for who can say what is wrong with it. */
    private Column column(String key) {
        int field = Arrays.asList(names).indexOf(key);
        return field >= 0 && !ScenarioKeys.SOURCE.contains(key)
                ? new Column(key, KEYS.size() + field, (cell, name) -> reader.field(fields[field], cell))
                : new Column(key, KEYS.indexOf(key), readings().get(key));
    }

    private Map<String, BiFunction<Node, String, ?>> readings() {
        BiFunction<Node, String, String> text = Node::text;
        return Map.ofEntries(entry("id", reader::id), entry("date", reader::date), entry("until", reader::date),
                entry("known", reader::date), entry("confidence", reader::confidence), entry("event", text),
                entry("status", reader::status), entry("contested", reader::truth), entry("supersedes", text),
                entry("reverses", text), entry("note", text));
    }

    private static Map.Entry<String, BiFunction<Node, String, ?>> entry(
            String key, BiFunction<Node, String, ?> reading) {
        return Map.entry(key, reading);
    }

    /**
     * The fact in a row.
     *
     * @param cells one for each column
     * @param sources of the fact
     * @param start of the row
     * @return {@code null} if something is out of the ordinary
     * @throws labscore.problem.LabscoreException likewise
     */
    Fact fact(List<String> cells, List<Source> sources, Scalar start) {
        Object[] values = new Object[KEYS.size() + names.length];
        for (int i = 0; i < columns.length; i++) {
            String text = cells.get(i);
            // Most cells of a wide table are empty.
            if (!text.isEmpty()) {
                Scalar cell = new Scalar(start.source(), start.line(), 0, text.strip(), false);
                if (!read(columns[i], cell, values)) {
                    return null;
                }
            }
        }
        Object[] ofFields = Arrays.copyOfRange(values, KEYS.size(), values.length);
        return isWhole(values) && isOfLab(ofFields) ? fact(values, ofFields, sources, start) : null;
    }

    private static boolean read(Column column, Scalar cell, Object[] values) {
        if (column.reading() == null) {
            return IGNORED.contains(column.key()) || cell.isNull();
        }
        if (!cell.isNull()) {
            values[column.place()] = column.reading().apply(cell, column.key());
        }
        return true;
    }

    private boolean isWhole(Object[] values) {
        EvidenceDate date = (EvidenceDate) values[DATE];
        EvidenceDate until = (EvidenceDate) values[UNTIL];
        boolean whole = values[ID] != null && values[CONFIDENCE] != null && date != null
                && (until == null || !until.isBefore(date));
        for (int i = 0; i < fields.length && whole; i++) {
            whole = !fields[i].required() || values[KEYS.size() + i] != null;
        }
        return whole;
    }

    /** What has to be a lab was refused where it is none. */
    private boolean isOfLab(Object[] ofFields) {
        boolean ofNone = true;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].lab()) {
                ofNone = false;
                if (ofFields[i] != null && (fields[i].required() || reader.isLab(ofFields[i]))) {
                    return true;
                }
            }
        }
        return ofNone;
    }

    private Fact fact(Object[] values, Object[] ofFields, List<Source> sources, Scalar start) {
        Status status = (Status) values[STATUS];
        return new Fact((String) values[ID], type, FieldValues.of(names, ofFields), (EvidenceDate) values[DATE],
                (EvidenceDate) values[UNTIL], (EvidenceDate) values[KNOWN], (Double) values[CONFIDENCE], sources,
                (String) values[EVENT], status == null ? Status.HAPPENED : status,
                Boolean.TRUE.equals(values[CONTESTED]), (String) values[SUPERSEDES], (String) values[REVERSES],
                (String) values[NOTE], start.where());
    }
}
