package labscore.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import labscore.report.document.Printable;

/** Writes JSON in the order it is told, pretty printed; what is unknown is {@code null}. */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * One object, ended by a line feed.
     *
     * @param fields writes its fields
     */
    static String text(Consumer<Json> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer());
            generator.writeStartObject();
            fields.accept(new Json(generator));
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return harmless(text.toString()) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    /** Characters that steer a terminal only occur inside strings, where an escape means the same. */
    private static String harmless(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && Printable.isSteering(c)) {
                text.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    Json text(String name, String value) {
        return write(() -> generator.writeStringField(name, value));
    }

    Json number(String name, BigDecimal value) {
        return write(() -> {
            generator.writeFieldName(name);
            generator.writeNumber(value);
        });
    }

    Json number(String name, Integer value) {
        return number(name, value == null ? null : BigDecimal.valueOf(value));
    }

    Json truth(String name, boolean value) {
        return write(() -> generator.writeBooleanField(name, value));
    }

    Json texts(String name, Collection<String> values) {
        return write(() -> {
            generator.writeArrayFieldStart(name);
            for (String value : values) {
                generator.writeString(value);
            }
            generator.writeEndArray();
        });
    }

    /** An object whose fields {@code fields} writes. */
    Json object(String name, Consumer<Json> fields) {
        return write(() -> {
            generator.writeObjectFieldStart(name);
            fields.accept(this);
            generator.writeEndObject();
        });
    }

    /** An array of objects; {@code fields} writes the fields of each. */
    <T> Json objects(String name, Collection<T> items, BiConsumer<Json, T> fields) {
        return write(() -> {
            generator.writeArrayFieldStart(name);
            for (T item : items) {
                generator.writeStartObject();
                fields.accept(this, item);
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    /** The entries of a map that holds nothing but maps, lists, strings, numbers, truth values and nulls. */
    Json entries(Map<String, ?> map) {
        map.forEach((name, value) -> write(() -> {
            generator.writeFieldName(name);
            value(value);
        }));
        return this;
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                value(entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                value(item);
            }
            generator.writeEndArray();
        } else if (value instanceof Double number) {
            generator.writeNumber(Figures.plain(number));
        } else {
            generator.writePOJO(value);
        }
    }

    /** One call of the generator. */
    private interface Write {
        void to() throws IOException;
    }

    private Json write(Write write) {
        try {
            write.to();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }
}
