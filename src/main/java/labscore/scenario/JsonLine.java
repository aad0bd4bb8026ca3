package labscore.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.problem.Problem;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;

/**
 * Makes of a line of JSON the nodes that the same fact would be in YAML.
 *
 * @param source in which the line stands
 * @param line its number, 1-based
 * @param json reads it
 */
record JsonLine(SourceText source, int line, JsonParser json) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String REMEDY = "Write one fact on each line: {\"type\": …, \"id\": …, …}.";

    /** @throws labscore.problem.LabscoreException if it is not one JSON object */
    static Mapping fact(SourceText source, int line, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            return new JsonLine(source, line, json).whole();
        } catch (JsonProcessingException broken) {
            throw source.problem(line, column(broken.getLocation()), "this is no JSON that can be read")
                    .remedy(REMEDY).failure();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text can always be read", impossible);
        }
    }

    private Mapping whole() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw here("this line is no JSON object").remedy(REMEDY).failure();
        }
        Mapping fact = mapping();
        if (json.nextToken() != null) {
            throw here("there is more on this line than one JSON object").remedy(REMEDY).failure();
        }
        return fact;
    }

    private Mapping mapping() throws IOException {
        int column = column(json.currentTokenLocation());
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = scalar(json.currentName(), true);
            json.nextToken();
            if (entries.put(key.value(), new Entry(key, node())) != null) {
                throw key.problem("there is a key '" + key.value() + "' already").remedy("Keep one of them.").failure();
            }
        }
        return new Mapping(source, line, column, entries);
    }

    private Node node() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(json.getText(), json.currentToken() == JsonToken.VALUE_STRING);
        };
    }

    private Sequence sequence() throws IOException {
        int column = column(json.currentTokenLocation());
        List<Node> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(source, line, column, items);
    }

    /** An escape may stand for a character that no text may hold. */
    private Scalar scalar(String value, boolean quoted) {
        Scalar scalar = new Scalar(source, line, column(json.currentTokenLocation()), value, quoted);
        scalar.refuseHidden();
        return scalar;
    }

    private Problem here(String found) {
        return source.problem(line, column(json.currentTokenLocation()), found);
    }

    private static int column(JsonLocation place) {
        return Math.max(1, place.getColumnNr());
    }
}
