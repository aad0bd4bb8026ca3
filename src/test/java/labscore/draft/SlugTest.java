package labscore.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Outsiders are paid for finding weaknesses of the models | outsiders-paid-finding
            The lab's own models   | own-models
            Half (50 %) of it stays | half-50-stays
            It is on                | it-is-on
            Überprüfung der Köpfe   | überprüfung-der-köpfe
            """)
    void tells_what_the_sentence_is_about(String sentence, String slug) {
        assertEquals(slug, Slug.of(sentence));
    }
}
