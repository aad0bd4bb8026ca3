package labscore.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** JSON Schemas: those of answers are published with the program. */
public final class Schemas {

    /** Answers whose JSON has a schema. */
    public static final List<String> ANSWERS = List.of("rank", "explain", "contrast", "gap-change", "compare",
            "attribute", "reach", "defend", "facts", "rules", "rule", "rules-check",
            "rules-test", "rules-diff", "rules-mutate");

    private Schemas() {}

    /** @param answer one of {@link #ANSWERS} */
    public static String ofAnswer(String answer) {
        try (InputStream schema = Schemas.class.getResourceAsStream("/labscore/schema/" + answer + ".json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param schema nested maps and lists */
    public static String text(Map<String, Object> schema) {
        return Json.text(json -> json.entries(schema));
    }
}
