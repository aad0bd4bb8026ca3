package labscore.bulk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Source;

/** Writes values as bytes: those that are shared by their number, others in full. */
final class Packer {

    /** Tags of values in full; what has a number begins with that number, counted from {@link #NUMBERED}. */
    static final int NONE = 0;
    static final int TEXT = 1;
    static final int INTEGER = 2;
    static final int DECIMAL = 3;
    static final int TRUTH = 4;
    static final int DATE = 5;
    static final int SOURCE = 6;
    static final int NUMBERED = 7;

    private static final int LEAST = 1 << 10;

    private final Shared shared;
    private byte[] bytes = {};
    private int length;

    Packer(Shared shared) {
        this.shared = shared;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** A value that others are likely to have, or {@code null}. */
    void value(Object value) {
        numbered(value, value == null ? -1 : shared.number(value));
    }

    private void numbered(Object value, int number) {
        if (number >= 0) {
            count(NUMBERED + number);
        } else {
            alone(value);
        }
    }

    /** A lab or another organisation, or {@code null}. */
    void organisation(String organisation) {
        numbered(organisation, organisation == null ? -1 : shared.numberOfOrganisation(organisation));
    }

    /** A value that hardly another has, or {@code null}. */
    void alone(Object value) {
        if (value == null) {
            count(NONE);
        } else if (value instanceof String text) {
            count(TEXT);
            text(text);
        } else if (value instanceof Integer number) {
            count(INTEGER);
            fixed(number);
        } else if (value instanceof Double number) {
            count(DECIMAL);
            fixed(Double.doubleToRawLongBits(number));
        } else if (value instanceof Boolean truth) {
            count(TRUTH);
            count(truth ? 1 : 0);
        } else if (value instanceof EvidenceDate date) {
            count(DATE);
            day(date.first());
            day(date.last());
        } else {
            count(SOURCE);
            source((Source) value);
        }
    }

    private void day(LocalDate day) {
        fixed(day.toEpochDay());
    }

    private void source(Source source) {
        value(source.title());
        value(source.publisher());
        value(source.url());
        value(source.published());
        value(source.tier());
        value(source.derivedFrom());
    }

    /** A text that hardly another has. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        raw(utf8, utf8.length);
    }

    /** A number that is never negative and mostly small. */
    void count(int number) {
        room(5);
        int left = number;
        for (; left > 0x7F; left >>>= 7) {
            bytes[length++] = (byte) (left | 0x80);
        }
        bytes[length++] = (byte) left;
    }

    private void fixed(long number) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    void raw(byte[] from, int count) {
        room(count);
        System.arraycopy(from, 0, bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.max(length + more, LEAST), 2 * bytes.length));
        }
    }
}
