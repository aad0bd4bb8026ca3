package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldValues;
import labscore.evidence.Kind;
import labscore.evidence.WeighedFact;
import labscore.fixture.FactBuilder;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import org.drools.base.factmodel.AccessibleFact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence says in each field what its fact says, however the fact keeps it and however many fields there are. */
class EvidenceFactoryTest {

    /** For more than 64 Drools makes no constructor that takes them all. */
    private static final int MANY = 70;
    private static final String VOCABULARY = """
            package vocabulary

            /** How well. */
            declare enum Grade
                LOW,
                HIGH ;
            end

            /** Some fields, in no order. */
            declare Few extends Evidence
                @halfLife( "12 months" )
                receiver : String  @about( "who got it" )
                supplier : String  @lab @required
                late     : Boolean @about( "whether it was" )
                grade    : Grade   @about( "how well" )
                units    : Integer @about( "how many" )
            end

            /** Very many fields. */
            declare Many extends Evidence
                @halfLife( "12 months" )
                lab : String @lab @required
            %s
            end
            """;

    private static RuleEngine engine;
    private static CompiledPack pack;

    @BeforeAll
    static void open_the_pack(@TempDir Path folder) throws IOException {
        String many = IntStream.range(0, MANY)
                .mapToObj(i -> "    f" + (MANY - i) + " : Integer @about( \"a number\" )").collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("vocabulary.drl"), VOCABULARY.formatted(many));
        Files.copy(Path.of("src/test/resources/semantics/scorecard.yaml"), folder.resolve("scorecard.yaml"));
        Files.createDirectory(folder.resolve("quality"));
        Files.writeString(folder.resolve("quality/all.drl"), """
                package quality

                rule "any" @points( 1 ) @rationale( "test" ) @source( "test" )
                when
                    Few( $lab : supplier )
                then
                    credit( $lab );
                end
                """);
        pack = new PackOpener(null, null).open(folder);
        engine = RuleEngine.of(pack);
    }

    @Test
    void all_fields_stated() {
        holds("Few", Map.of("supplier", "a", "receiver", "b", "late", true, "grade", "HIGH", "units", 7));
    }

    @Test
    void some_fields_stated() {
        holds("Few", Map.of("supplier", "a", "grade", "LOW"));
        holds("Few", Map.of("supplier", "a", "units", 7));
    }

    @Test
    void more_fields_than_a_constructor_takes() {
        Map<String, Object> stated = new HashMap<>();
        IntStream.rangeClosed(1, MANY).filter(i -> i % 3 > 0).forEach(i -> stated.put("f" + i, i));
        stated.put("lab", "a");
        holds("Many", stated);
    }

    @Test
    void a_constant_that_is_none_is_told_with_the_fact() {
        WeighedFact weighed = weighed("Few", Map.of("supplier", "a", "grade", "MIDDLING"));
        assertEquals("a checked fact does not fit its type: one",
                assertThrows(IllegalStateException.class, () -> engine.evidence(weighed)).getMessage());
    }

    private static void holds(String type, Map<String, Object> stated) {
        EvidenceType declared = pack.judgement().vocabulary().types().get(type);
        String[] names = declared.fields().stream().map(Field::name).sorted().toArray(String[]::new);
        Map<String, Object> placed =
                FieldValues.of(names, IntStream.range(0, names.length).mapToObj(i -> stated.get(names[i])).toArray());
        for (Map<String, Object> fields : List.of(stated, placed)) {
            WeighedFact weighed = weighed(type, fields);
            Evidence evidence = engine.evidence(weighed);
            assertEquals(weighed, evidence.represented());
            for (String name : names) {
                assertEquals(Objects.toString(stated.get(name)),
                        Objects.toString(((AccessibleFact) evidence).getValue(name)), name);
            }
        }
    }

    private static WeighedFact weighed(String type, Map<String, Object> fields) {
        Fact bare = FactBuilder.fact("one", type).build();
        Fact fact = new Fact(bare.id(), type, fields, bare.date(), bare.until(), bare.known(), bare.confidence(),
                bare.sources(), bare.event(), bare.status(), bare.contested(), bare.supersedes(), bare.reverses(),
                bare.note(), bare.where());
        return new WeighedFact(fact, Kind.EVENT, 1, List.of("one"));
    }
}
