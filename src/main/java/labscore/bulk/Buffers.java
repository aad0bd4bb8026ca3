package labscore.bulk;

/** What one thread has to write to streams, gathered until it is worth being written. */
final class Buffers implements AutoCloseable {

    /** Bytes for all streams together. */
    private static final int ROOM = 1 << 25;
    private static final int LEAST = 1 << 11;
    private static final int MOST = 1 << 15;

    private final Spill spill;
    private final Shared shared;
    private final Packer[] waiting;
    private final int full;

    Buffers(Spill spill, Shared shared) {
        this.spill = spill;
        this.shared = shared;
        this.waiting = new Packer[spill.count()];
        this.full = Math.max(LEAST, Math.min(MOST, ROOM / spill.count()));
    }

    /** Takes the next record of a stream; once it is whole, {@link #written} is called. */
    Packer of(int stream) {
        if (waiting[stream] == null) {
            waiting[stream] = new Packer(shared);
        }
        return waiting[stream];
    }

    /** A record is whole. */
    void written(int stream) {
        if (waiting[stream].length() >= full) {
            flush(stream);
        }
    }

    private void flush(int stream) {
        spill.append(stream, waiting[stream].bytes(), waiting[stream].length());
        waiting[stream].clear();
    }

    @Override
    public void close() {
        for (int stream = 0; stream < waiting.length; stream++) {
            if (waiting[stream] != null && waiting[stream].length() > 0) {
                flush(stream);
            }
        }
    }
}
