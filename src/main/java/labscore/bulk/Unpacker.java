package labscore.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Source;

/**
 * Reads what a {@link Packer} wrote.
 *
 * @param shared that it wrote with
 * @param from its bytes
 */
record Unpacker(Shared shared, ByteBuffer from) {

    boolean hasMore() {
        return from.hasRemaining();
    }

    Object value() {
        int tag = count();
        return switch (tag) {
            case Packer.NONE -> null;
            case Packer.TEXT -> text();
            case Packer.INTEGER -> (int) from.getLong();
            case Packer.DECIMAL -> Double.longBitsToDouble(from.getLong());
            case Packer.TRUTH -> count() == 1;
            case Packer.DATE -> new EvidenceDate(day(), day());
            case Packer.SOURCE -> new Source((String) value(), (String) value(), (String) value(),
                    (EvidenceDate) value(), (String) value(), (String) value());
            default -> shared.value(tag - Packer.NUMBERED);
        };
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(from.getLong());
    }

    String text() {
        int length = count();
        String text = new String(from.array(), from.position(), length, StandardCharsets.UTF_8);
        from.position(from.position() + length);
        return text;
    }

    byte[] raw(int length) {
        byte[] raw = new byte[length];
        from.get(raw);
        return raw;
    }

    int count() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
