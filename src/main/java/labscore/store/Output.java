package labscore.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Values in binary form, one after the other, in memory. Java's own streams take each character by itself. */
public final class Output {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    public void writeByte(int value) {
        room(Byte.BYTES)[size++] = (byte) value;
    }

    public void writeBoolean(boolean value) {
        writeByte(value ? 1 : 0);
    }

    public void writeInt(int value) {
        byte[] to = room(Integer.BYTES);
        to[size++] = (byte) (value >> 24);
        to[size++] = (byte) (value >> 16);
        to[size++] = (byte) (value >> 8);
        to[size++] = (byte) value;
    }

    public void writeLong(long value) {
        writeInt((int) (value >> Integer.SIZE));
        writeInt((int) value);
    }

    public void writeDouble(double value) {
        writeLong(Double.doubleToRawLongBits(value));
    }

    /** A text of any length. */
    public void writeString(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes and how many they are. */
    public void writeBytes(byte[] content) {
        writeInt(content.length);
        System.arraycopy(content, 0, room(content.length), size, content.length);
        size += content.length;
    }

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private byte[] room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
        return bytes;
    }
}
