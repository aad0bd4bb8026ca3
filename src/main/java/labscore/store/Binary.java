package labscore.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import labscore.problem.Location;

/** Small values in binary form; {@code null} is kept apart from empty and zero. */
public final class Binary {

    private Binary() {}

    /** Writes one of several. */
    public interface ItemWriter<T> {
        void write(T item, DataOutputStream out) throws IOException;
    }

    public static <T> void writeList(Collection<T> items, ItemWriter<? super T> writer, DataOutputStream out)
            throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item, out);
        }
    }

    public static <T> List<T> readList(KeptFiles.Reader<T> reader, DataInputStream in) throws IOException {
        List<T> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(reader.read(in));
        }
        return items;
    }

    /** @param item or {@code null} */
    public static <T> void writeIfAny(T item, ItemWriter<? super T> writer, DataOutputStream out) throws IOException {
        out.writeBoolean(item != null);
        if (item != null) {
            writer.write(item, out);
        }
    }

    /** What {@link #writeIfAny} wrote. */
    public static <T> T readIfAny(KeptFiles.Reader<T> reader, DataInputStream in) throws IOException {
        return in.readBoolean() ? reader.read(in) : null;
    }

    public static void writeText(String text, DataOutputStream out) throws IOException {
        writeIfAny(text, (any, to) -> to.writeUTF(any), out);
    }

    public static String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    /** A text of any length. */
    public static void writeLongText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What {@link #writeLongText} wrote. */
    public static String readLongText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length > in.available()) {
            throw new EOFException("a text is cut");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static void writeTexts(Collection<String> texts, DataOutputStream out) throws IOException {
        writeList(texts, (text, to) -> to.writeUTF(text), out);
    }

    public static List<String> readTexts(DataInputStream in) throws IOException {
        return readList(from -> from.readUTF(), in);
    }

    public static void writeNumber(Double number, DataOutputStream out) throws IOException {
        writeIfAny(number, (any, to) -> to.writeDouble(any), out);
    }

    public static Double readNumber(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readDouble() : null;
    }

    public static void writePlace(Location place, DataOutputStream out) throws IOException {
        out.writeUTF(place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    public static Location readPlace(DataInputStream in) throws IOException {
        return new Location(in.readUTF(), in.readInt(), in.readInt());
    }
}
