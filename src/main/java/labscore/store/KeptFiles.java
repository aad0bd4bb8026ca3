package labscore.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Files in the user's cache folder, each under the hash of all that it was made from. A damaged or
 * foreign file is as good as none; a folder that can't be written only costs time. Several processes may
 * share the folder.
 *
 * @param folder made when the first file is kept
 * @param ending of the names, such as {@code .pack}
 * @param most files that are kept; then the oldest quarter goes at once, since to find it all are looked at
 */
public record KeptFiles(Path folder, String ending, int most) {

    private static final String DRAFT = ".draft";

    /** Writes something in its binary form. */
    public interface Writer {
        void write(Output out);
    }

    /** Reads something from its binary form. */
    public interface Reader<T> {
        T read(Input in);
    }

    /** What was kept under a key, if it is there and whole. */
    public <T> Optional<T> load(String key, Reader<T> reader) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] stored = Files.readAllBytes(file);
            Input in = new Input(stored);
            return in.readLong() == sum(stored, Long.BYTES) ? Optional.of(reader.read(in)) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /** Keeps something, whole or not at all. */
    public void store(String key, Writer writer) {
        store(Map.of(key, writer));
    }

    /** Keeps several things in their order, by their keys, and looks only once for what is too old. */
    public void store(Map<String, Writer> writers) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Writer> each : writers.entrySet()) {
                write(each.getKey(), each.getValue());
            }
            List<Path> all = files();
            dropOldest(all, ending);
            // What processes left that were stopped.
            dropOldest(all, DRAFT);
        } catch (IOException | UncheckedIOException | DirectoryIteratorException readOnly) {
            // Without a cache every run does all its work: slower, and right.
            return;
        }
    }

    private void write(String key, Writer writer) throws IOException {
        // Java is long in making a random name; should another process have chosen the same, nothing is kept.
        Path draft = Files.createFile(folder.resolve(key + "." + System.nanoTime() + DRAFT), ofOwner());
        try {
            Files.write(draft, summed(writer));
            Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What a scenario says may be for nobody else. */
    private FileAttribute<?>[] ofOwner() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))}
                : new FileAttribute<?>[0];
    }

    private static byte[] summed(Writer writer) {
        Output out = new Output();
        out.writeLong(0);
        writer.write(out);
        byte[] content = out.toBytes();
        long sum = sum(content, Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            content[i] = (byte) (sum >>> Byte.SIZE * (Long.BYTES - 1 - i));
        }
        return content;
    }

    /** Against accidents; processors do it in no time. An empty content has a sum too. */
    private static long sum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return (long) bytes.length << Integer.SIZE ^ sum.getValue();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        return files;
    }

    private void dropOldest(List<Path> all, String named) throws IOException {
        List<Path> kept = all.stream().filter(file -> file.toString().endsWith(named)).toList();
        if (kept.size() > most) {
            // Asked once of each: sorting compares many times, while other processes may store.
            Map<Path, Long> modified = new HashMap<>();
            kept.forEach(file -> modified.put(file, lastModified(file)));
            List<Path> newestFirst =
                    kept.stream().sorted(Comparator.<Path, Long>comparing(modified::get).reversed()).toList();
            for (Path old : newestFirst.subList(most - most / 4, kept.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static long lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ending);
    }
}
