package labscore.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import labscore.problem.Problem;

/**
 * Streams of bytes that wait on disk in one file, which nobody else sees and which goes when the program
 * ends, however it ends. Several threads may write.
 */
final class Spill implements AutoCloseable {

    private final FileChannel file;
    private final List<List<Chunk>> streams = new ArrayList<>();
    private long end;

    /** What was written at once. */
    private record Chunk(long position, int length) {}

    private Spill(FileChannel file, int count) {
        this.file = file;
        for (int i = 0; i < count; i++) {
            streams.add(new ArrayList<>());
        }
    }

    /** @param count of streams */
    static Spill of(int count) {
        try {
            Path path = Files.createTempFile("labscore-", ".facts");
            return new Spill(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE), count);
        } catch (IOException e) {
            throw noRoom();
        }
    }

    /** Adds some whole records to a stream. */
    void append(int stream, byte[] bytes, int length) {
        long position;
        synchronized (this) {
            position = end;
            end += length;
            streams.get(stream).add(new Chunk(position, length));
        }
        try {
            ByteBuffer from = ByteBuffer.wrap(bytes, 0, length);
            while (from.hasRemaining()) {
                file.write(from, position + from.position());
            }
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static RuntimeException noRoom() {
        return Problem.of("facts can't be laid aside in " + System.getProperty("java.io.tmpdir"))
                .remedy("Make room there, or name another folder: LABSCORE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.")
                .failure();
    }

    int count() {
        return streams.size();
    }

    /** Number of parts in which a stream is to be read. */
    int parts(int stream) {
        return streams.get(stream).size();
    }

    /** One part of a stream: some whole records. */
    ByteBuffer part(int stream, int number) {
        Chunk chunk = streams.get(stream).get(number);
        ByteBuffer into = ByteBuffer.allocate(chunk.length());
        try {
            while (into.hasRemaining()) {
                if (file.read(into, chunk.position() + into.position()) < 0) {
                    throw new EOFException("the file of facts laid aside was cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.flip();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
