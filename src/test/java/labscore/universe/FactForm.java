package labscore.universe;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.Fact;

/** How facts are written. No value of a universe needs a quote or an escape. */
public enum FactForm {
    CSV {
        @Override
        String head() {
            return String.join(",", COLUMNS) + "\n";
        }

        @Override
        String line(Fact fact) {
            Map<String, String> cells = cells(fact);
            return COLUMNS.stream().map(column -> cells.getOrDefault(column, ""))
                    .collect(Collectors.joining(",", "", "\n"));
        }
    },
    JSONL {
        @Override
        String head() {
            return "";
        }

        @Override
        String line(Fact fact) {
            Map<String, String> cells = cells(fact);
            String source = "\"sources\":[{\"publisher\":\"" + cells.remove("publisher") + "\"}]";
            return cells.entrySet().stream().map(cell -> "\"" + cell.getKey() + "\":" + value(fact, cell))
                    .collect(Collectors.joining(",", "{", "," + source + "}\n"));
        }

        private String value(Fact fact, Map.Entry<String, String> cell) {
            Object value = fact.fields().get(cell.getKey());
            return value instanceof Number || value instanceof Boolean ? cell.getValue() : "\"" + cell.getValue() + "\"";
        }
    };

    private static final Set<String> COLUMNS = Stream.concat(
                    Stream.of("type", "id", "date", "confidence", "publisher"),
                    Stream.of(FactKind.values()).flatMap(kind -> kind.fields().stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    abstract String head();

    abstract String line(Fact fact);

    /** Ending of the file's name. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> cells(Fact fact) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("type", fact.type());
        cells.put("id", fact.id());
        cells.put("date", fact.date().toString());
        cells.put("confidence", fact.confidence() == 1 ? "confirmed" : fact.confidence() == 0.8 ? "reported" : "rumoured");
        cells.put("publisher", fact.sources().get(0).publisher());
        for (String field : FactKind.of(fact.type()).fields()) {
            Object value = fact.fields().get(field);
            if (value != null) {
                cells.put(field, Words.ALL.contains(value) ? word((String) value) : value.toString());
            }
        }
        return cells;
    }

    /** Constants are written in small letters. */
    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
