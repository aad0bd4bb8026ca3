package labscore.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import labscore.problem.Location;

/** Small values in binary form; {@code null} is kept apart from empty and zero. */
public final class Binary {

    private Binary() {}

    /** Writes one of several. */
    public interface ItemWriter<T> {
        void write(T item, Output out);
    }

    public static <T> void writeList(Collection<T> items, ItemWriter<? super T> writer, Output out) {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item, out);
        }
    }

    public static <T> List<T> readList(KeptFiles.Reader<T> reader, Input in) {
        List<T> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(reader.read(in));
        }
        return items;
    }

    /** @param item or {@code null} */
    public static <T> void writeIfAny(T item, ItemWriter<? super T> writer, Output out) {
        out.writeBoolean(item != null);
        if (item != null) {
            writer.write(item, out);
        }
    }

    /** What {@link #writeIfAny} wrote. */
    public static <T> T readIfAny(KeptFiles.Reader<T> reader, Input in) {
        return in.readBoolean() ? reader.read(in) : null;
    }

    public static void writeText(String text, Output out) {
        writeIfAny(text, (any, to) -> to.writeString(any), out);
    }

    public static String readText(Input in) {
        return in.readBoolean() ? in.readString() : null;
    }

    public static void writeTexts(Collection<String> texts, Output out) {
        writeList(texts, (text, to) -> to.writeString(text), out);
    }

    public static List<String> readTexts(Input in) {
        return readList(from -> from.readString(), in);
    }

    public static void writeNumber(Double number, Output out) {
        writeIfAny(number, (any, to) -> to.writeDouble(any), out);
    }

    public static Double readNumber(Input in) {
        return in.readBoolean() ? in.readDouble() : null;
    }

    public static void writePlace(Location place, Output out) {
        out.writeString(place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    public static Location readPlace(Input in) {
        return new Location(in.readString(), in.readInt(), in.readInt());
    }
}
