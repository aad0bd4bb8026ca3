package labscore.bulk;

import java.util.BitSet;
import java.util.function.Consumer;
import labscore.evidence.Fact;
import labscore.scenario.ScenarioFingerprint;

/** Lays facts aside where they are needed. For one thread at a time; all is there once it is closed. */
final class Sorter implements Consumer<Fact>, AutoCloseable {

    private static final byte[] NONE = {};

    private final Shelves shelves;
    private final boolean fingerprinted;
    private final Homes homes;
    private final FactForm form;
    private final Linked linked;
    private final Packer one;
    private final Buffers buffers;

    Sorter(Shelving shelving) {
        this.shelves = shelving.shelves();
        this.fingerprinted = shelving.fingerprinted();
        this.homes = shelving.homes();
        this.form = shelving.form();
        this.linked = shelving.linked();
        this.one = new Packer(shelving.shared());
        this.buffers = shelving.buffers();
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
        for (int home = where.nextSetBit(0); home >= 0; home = where.nextSetBit(home + 1)) {
            put(home);
        }
    }

    private void define(Fact fact, BitSet where) {
        int shelf = shelves.ofId(fact.id());
        byte[] digest = fingerprinted ? ScenarioFingerprint.digest(fact) : NONE;
        Definition.write(fact, where, digest, buffers.of(shelf));
        buffers.written(shelf);
    }

    private void pack(Fact fact) {
        one.clear();
        form.write(fact, one);
    }

    private void put(int shelf) {
        buffers.of(shelf).raw(one.bytes(), one.length());
        buffers.written(shelf);
    }

    @Override
    public void close() {
        buffers.close();
    }
}
