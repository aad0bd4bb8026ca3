package labscore.bulk;

import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Digests of facts in the order of their ids, some of them at a time: they are read from where they wait. */
final class DigestRun implements Comparable<DigestRun> {

    private static final int DIGEST = 32;

    private final Shelves shelves;
    private final int shelf;
    private final Shared shared;
    private int part;
    private Unpacker in;
    private String id;
    private byte[] digest;

    private DigestRun(Shelves shelves, int shelf, Shared shared) {
        this.shelves = shelves;
        this.shelf = shelf;
        this.shared = shared;
    }

    /** Lays the digests of one shelf of ids aside, sorted. */
    static void write(Map<String, Definition> definitions, Shelving shelving, int shelf) {
        try (Buffers out = shelving.buffers()) {
            new TreeMap<>(definitions).forEach((id, definition) -> {
                out.of(shelf).text(id);
                out.of(shelf).raw(definition.digest(), DIGEST);
                out.written(shelf);
            });
        }
    }

    /** The digests of all facts, in the order of their ids. */
    static Stream<byte[]> all(Shelves shelves, Shared shared) {
        PriorityQueue<DigestRun> runs = new PriorityQueue<>();
        IntStream.range(0, shelves.homes()).mapToObj(i -> new DigestRun(shelves, shelves.firstOfDigests() + i, shared))
                .filter(DigestRun::advance).forEach(runs::add);
        return Stream.generate(() -> next(runs)).takeWhile(digest -> digest.length > 0);
    }

    /** Empty after the last. */
    private static byte[] next(PriorityQueue<DigestRun> runs) {
        if (runs.isEmpty()) {
            return new byte[0];
        }
        DigestRun first = runs.remove();
        byte[] digest = first.digest;
        if (first.advance()) {
            runs.add(first);
        }
        return digest;
    }

    private boolean advance() {
        while (in == null || !in.hasMore()) {
            if (part == shelves.spill().parts(shelf)) {
                return false;
            }
            in = new Unpacker(shared, shelves.spill().part(shelf, part++));
        }
        id = in.text();
        digest = in.raw(DIGEST);
        return true;
    }

    @Override
    public int compareTo(DigestRun other) {
        return id.compareTo(other.id);
    }
}
