package labscore.bulk;

import java.util.function.Consumer;
import labscore.evidence.Fact;

/**
 * The streams in which facts are laid aside until they are scored: one for each home; and so many again for
 * facts that share an event, by the event; for what is to be known of ids, by the id; and for digests of facts.
 *
 * @param spill holds the streams
 * @param homes number of homes
 */
record Shelves(Spill spill, int homes) implements AutoCloseable {

    static Shelves of(int homes) {
        return new Shelves(Spill.of(4 * homes), homes);
    }

    int ofEvent(Fact fact) {
        return firstOfEvents() + Math.floorMod(fact.event().hashCode(), homes);
    }

    int ofId(String id) {
        return firstOfIds() + Math.floorMod(id.hashCode(), homes);
    }

    int firstOfEvents() {
        return homes;
    }

    int firstOfIds() {
        return 2 * homes;
    }

    int firstOfDigests() {
        return 3 * homes;
    }

    /** @param record reads one whole record, and is called for each */
    void read(int shelf, Shared shared, Consumer<Unpacker> record) {
        for (int part = 0; part < spill.parts(shelf); part++) {
            Unpacker in = new Unpacker(shared, spill.part(shelf, part));
            while (in.hasMore()) {
                record.accept(in);
            }
        }
    }

    @Override
    public void close() {
        spill.close();
    }
}
