package labscore.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The hashes that BLAKE3's specification gives, however a content comes. */
class DigestTest {

    private static final byte[] CONTENT = "Naïve text of some length. ".repeat(200).getBytes(StandardCharsets.UTF_8);

    @Test
    void it_is_blake3() {
        assertEquals("af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262", new Digest().hex());
        assertEquals("6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85",
                new Digest().add("abc").hex());
    }

    @Test
    void parts_count_as_one_content() {
        byte[] whole = new Digest().add(CONTENT).bytes();
        assertEquals(32, whole.length);
        for (int at = 0; at <= CONTENT.length; at += 101) {
            assertArrayEquals(whole, new Digest().add(Arrays.copyOf(CONTENT, at))
                    .add(Arrays.copyOfRange(CONTENT, at, CONTENT.length)).bytes(), "parted at " + at);
        }
        assertArrayEquals(whole, new Digest().add(new String(CONTENT, StandardCharsets.UTF_8)).bytes());
    }

    @Test
    void each_byte_counts() {
        String whole = new Digest().add(CONTENT).hex();
        for (int at = 0; at < CONTENT.length; at++) {
            byte[] other = CONTENT.clone();
            other[at] ^= 1;
            assertNotEquals(whole, new Digest().add(other).hex(), "byte " + at);
        }
    }
}
