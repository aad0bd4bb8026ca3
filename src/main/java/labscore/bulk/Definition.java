package labscore.bulk;

import java.util.BitSet;
import labscore.evidence.Fact;
import labscore.problem.Location;

/**
 * Which fact has an id.
 *
 * @param homes where the fact is needed
 * @param where it stands
 * @param digest of what the fact says; empty if nobody asks for it
 */
record Definition(String id, BitSet homes, Location where, byte[] digest) {

    static void write(Fact fact, BitSet homes, byte[] digest, Packer out) {
        out.text(fact.id());
        out.count(homes.cardinality());
        homes.stream().forEach(out::count);
        out.value(fact.where().file());
        out.count(fact.where().line());
        out.count(fact.where().column());
        out.count(digest.length);
        out.raw(digest, digest.length);
    }

    static Definition read(Unpacker in) {
        String id = in.text();
        BitSet homes = new BitSet();
        for (int left = in.count(); left > 0; left--) {
            homes.set(in.count());
        }
        return new Definition(id, homes, new Location((String) in.value(), in.count(), in.count()),
                in.raw(in.count()));
    }
}
