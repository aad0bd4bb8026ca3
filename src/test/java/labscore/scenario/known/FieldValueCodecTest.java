package labscore.scenario.known;

import labscore.store.Output;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import labscore.evidence.EvidenceDate;
import labscore.fixture.Written;
import org.junit.jupiter.api.Test;

/** What a field of a fact may hold is kept as it is. */
class FieldValueCodecTest {

    @Test
    void every_kind_of_value_that_a_field_has_comes_back() {
        List<Object> values = List.of("", "Zürich 日本 \ud83d\ude00", -1, 0.1, Double.MIN_VALUE, true, false,
                EvidenceDate.parse("2026-02").orElseThrow(), EvidenceDate.parse("0001").orElseThrow());
        for (Object value : values) {
            Written.assertComesBack(value, FieldValueCodec::write, FieldValueCodec::read);
        }
        assertThrows(IllegalStateException.class, () -> FieldValueCodec.write(1L, new Output()));
    }
}
