package labscore.bulk;

import java.util.BitSet;
import java.util.function.Consumer;
import labscore.evidence.Fact;
import labscore.scenario.ScenarioFingerprint;

/** Lays facts aside where they are needed. For one thread at a time; all is there once it is closed. */
final class Sorter implements Consumer<Fact>, AutoCloseable {

    /** Bytes that are worth being written at once. */
    static final int FULL = 1 << 15;

    private static final byte[] NONE = {};

    private final Shelves shelves;
    private final boolean fingerprinted;
    private final Homes homes;
    private final FactForm form;
    private final Linked linked;
    private final Packer one;
    private final Packer[] waiting;

    Sorter(Shelving shelving) {
        this.shelves = shelving.shelves();
        this.fingerprinted = shelving.fingerprinted();
        this.homes = shelving.homes();
        this.form = shelving.form();
        this.linked = shelving.linked();
        this.one = new Packer(shelving.shared());
        this.waiting = new Packer[shelves.count()];
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new Packer(shelving.shared());
        }
    }

    /** A fact as it was read. One that names an event waits until all reports of it are known. */
    @Override
    public void accept(Fact fact) {
        if (fact.event() == null) {
            settle(fact);
        } else {
            pack(fact);
            put(shelves.ofEvent(fact));
        }
    }

    /** Puts a fact where it is needed, unless it refers to others. */
    void settle(Fact fact) {
        if (Linked.refers(fact)) {
            hold(fact);
        } else {
            BitSet where = homes.of(fact);
            bring(fact, where);
            define(fact, where);
        }
    }

    /** Keeps a fact until it is known where else it is needed. */
    void hold(Fact fact) {
        BitSet where = homes.of(fact);
        define(fact, where);
        linked.add(fact, where);
    }

    void bring(Fact fact, BitSet where) {
        pack(fact);
        where.stream().forEach(this::put);
    }

    private void define(Fact fact, BitSet where) {
        int shelf = shelves.ofId(fact.id());
        byte[] digest = fingerprinted ? ScenarioFingerprint.digest(fact) : NONE;
        Definition.write(fact, where, digest, waiting[shelf]);
        flushIfFull(shelf);
    }

    private void pack(Fact fact) {
        one.clear();
        form.write(fact, one);
    }

    private void put(int shelf) {
        waiting[shelf].raw(one.bytes(), one.length());
        flushIfFull(shelf);
    }

    private void flushIfFull(int shelf) {
        if (waiting[shelf].length() >= FULL) {
            flush(shelf);
        }
    }

    private void flush(int shelf) {
        shelves.spill().append(shelf, waiting[shelf].bytes(), waiting[shelf].length());
        waiting[shelf].clear();
    }

    @Override
    public void close() {
        for (int shelf = 0; shelf < waiting.length; shelf++) {
            if (waiting[shelf].length() > 0) {
                flush(shelf);
            }
        }
    }
}
