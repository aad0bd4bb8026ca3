package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.problem.LabscoreException;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Mean;
import labscore.scheme.Profile;
import labscore.scheme.Scale;
import labscore.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeReaderTest {

    private static final String SHORT = """
            title: Makers of parts
            dimensions:
              quality: { title: Quality, rewards: Parts that fit., weight: 2, scale: { odds: { double: 20 } },
                         reason: First things first., source: Buyers }
              on_time: { title: Punctuality, rewards: Parts in time., weight: 1.5,
                         scale: { linear: { from: 0, to: 10 } }, reason: Second., source: Buyers }
            confidence:
              confirmed: { value: 100%, reason: Seen by two., source: Buyers }
              reported: { value: 0.8, reason: Seen by one., source: Buyers }
            """;

    private static final String REST = """
            profiles:
              careful: { title: Careful buyer, weights: { quality: 3 }, reason: Errors cost., source: Insurers }
            mean: { value: geometric, reason: No weak side., source: Board }
            rankedFrom: { value: 75%, reason: Most is known., source: Board }
            coverageFloor: { value: 0.4, reason: Less is thin., source: Board }
            """;

    @TempDir
    Path temp;

    @Test
    void dimensions_and_words_are_read_with_their_grounds() throws IOException {
        Scheme scheme = read(SHORT);
        assertEquals(List.of(
                new Dimension("quality", "Quality", "Parts that fit.", 2, new Scale.Odds(20),
                        new Grounds("First things first.", "Buyers")),
                new Dimension("on_time", "Punctuality", "Parts in time.", 1.5, new Scale.Linear(0, 10),
                        new Grounds("Second.", "Buyers"))), scheme.dimensions());
        assertEquals(new ConfidenceWords(Map.of("confirmed", 1.0, "reported", 0.8)), scheme.confidence());
        assertEquals(new Grounds("Seen by one.", "Buyers"), scheme.grounds().get("confidence.reported"));
    }

    @Test
    void what_is_left_out_has_the_usual_value() throws IOException {
        Scheme scheme = read(SHORT);
        assertEquals(Mean.ARITHMETIC, scheme.mean());
        assertEquals(1.0, scheme.rankedFrom());
        assertEquals(0.0, scheme.coverageFloor());
        assertEquals(Map.of(), scheme.profiles());
    }

    @Test
    void what_is_stated_holds() throws IOException {
        Scheme scheme = read(SHORT + REST);
        assertEquals(Mean.GEOMETRIC, scheme.mean());
        assertEquals(0.75, scheme.rankedFrom());
        assertEquals(0.4, scheme.coverageFloor());
        assertEquals(Map.of("careful", new Profile("careful", "Careful buyer", Map.of("quality", 3.0),
                new Grounds("Errors cost.", "Insurers"))), scheme.profiles());
        assertEquals(new Grounds("No weak side.", "Board"), scheme.grounds().get("mean"));
    }

    @Test
    void a_dimension_is_not_called_like_what_is_no_package_of_rules() throws IOException {
        for (String taken : List.of("java", "labscore", "picocli", "vocabulary")) {
            String text = SHORT.replace("on_time:", taken + ":");
            assertEquals("'" + taken + "' can't be the name of a dimension: it is taken",
                    assertThrows(LabscoreException.class, () -> read(text)).problems().get(0).found());
        }
    }

    private Scheme read(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("scorecard.yaml"), text);
        return SchemeReader.read(file, Files.readAllBytes(file));
    }
}
