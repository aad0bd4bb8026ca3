package labscore.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.FieldType;
import labscore.evidence.Source;
import labscore.evidence.Vocabulary;

/** Facts as lines of JSON. */
final class FactLines {

    private FactLines() {}

    static String line(Fact fact, Vocabulary vocabulary) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            write(fact, vocabulary.types().get(fact.type()), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(Fact fact, EvidenceType type, JsonGenerator json) throws IOException {
        json.writeStringField("type", fact.type());
        json.writeStringField("id", fact.id());
        for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
            boolean constant = type.field(field.getKey()).orElseThrow().type().value() == FieldType.Value.ENUM;
            write(field.getKey(), constant ? word(field.getValue()) : field.getValue(), json);
        }
        write("date", fact.date(), json);
        write("until", fact.until(), json);
        write("known", fact.known(), json);
        write("confidence", 100 * fact.confidence() + "%", json);
        write("event", fact.event(), json);
        write("status", word(fact.status()), json);
        write("contested", fact.contested(), json);
        write("supersedes", fact.supersedes(), json);
        write("reverses", fact.reverses(), json);
        json.writeArrayFieldStart("sources");
        for (Source source : fact.sources()) {
            json.writeStartObject();
            write("title", source.title(), json);
            write("publisher", source.publisher(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(String key, Object value, JsonGenerator json) throws IOException {
        if (value instanceof Boolean truth) {
            json.writeBooleanField(key, truth);
        } else if (value instanceof Number number) {
            json.writeFieldName(key);
            json.writeRawValue(number.toString());
        } else if (value != null) {
            json.writeStringField(key, value.toString());
        }
    }
}
