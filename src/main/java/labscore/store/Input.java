package labscore.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What {@link Output} wrote, read in the same order. Reading beyond the end, as of a damaged file, throws an
 * {@link IndexOutOfBoundsException}.
 */
public final class Input {

    private final byte[] bytes;
    private int at;

    public Input(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte readByte() {
        return bytes[at++];
    }

    public boolean readBoolean() {
        return readByte() != 0;
    }

    public int readInt() {
        return readByte() << 24 | (readByte() & 0xFF) << 16 | (readByte() & 0xFF) << 8 | readByte() & 0xFF;
    }

    public long readLong() {
        return (long) readInt() << Integer.SIZE | readInt() & 0xFFFF_FFFFL;
    }

    public double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    public String readString() {
        int length = readInt();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public byte[] readBytes() {
        int length = readInt();
        if (length > bytes.length - at) {
            throw new IndexOutOfBoundsException(length);
        }
        byte[] content = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return content;
    }

    /** Whether all was read. */
    public boolean isAtEnd() {
        return at == bytes.length;
    }
}
