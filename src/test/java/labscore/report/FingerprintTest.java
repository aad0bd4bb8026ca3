package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void it_is_the_sha_256_of_a_hash() {
        assertEquals("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
    }

    @Test
    void what_was_not_hashed_can_not_be_shown() {
        assertThrows(IllegalStateException.class, () -> Fingerprint.of(""));
    }
}
