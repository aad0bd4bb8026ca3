package labscore.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.rulepack.ScorecardSchema;
import labscore.ruletest.TestSchema;
import labscore.scenario.FactSchema;
import labscore.scheme.Judgement;

/** Kinds of files that people write in an editor, which helps them by a schema. */
enum EditedFile {
    SCENARIO(judgement -> FactSchema.of(Labscore.language(judgement))),
    TEST(TestSchema::of),
    SCORECARD(judgement -> ScorecardSchema.of(judgement.scheme()));

    private final Function<Judgement, Map<String, Object>> schema;

    EditedFile(Function<Judgement, Map<String, Object>> schema) {
        this.schema = schema;
    }

    /** As users type it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Stream.of(values()).map(EditedFile::word).toList();
    }

    static Optional<EditedFile> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The JSON Schema of such files under a rule pack, as nested maps and lists. */
    Map<String, Object> schema(Judgement judgement) {
        return schema.apply(judgement);
    }
}
