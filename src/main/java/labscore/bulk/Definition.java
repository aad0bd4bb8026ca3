package labscore.bulk;

import java.util.BitSet;
import labscore.evidence.Fact;
import labscore.problem.Location;

/**
 * Which fact has an id.
 *
 * @param homes where the fact is needed
 * @param where it stands
 */
record Definition(String id, BitSet homes, Location where) {

    static void write(Fact fact, BitSet homes, Packer out) {
        out.text(fact.id());
        out.count(homes.cardinality());
        homes.stream().forEach(out::count);
        out.value(fact.where().file());
        out.count(fact.where().line());
        out.count(fact.where().column());
    }

    static Definition read(Unpacker in) {
        String id = in.text();
        BitSet homes = new BitSet();
        for (int left = in.count(); left > 0; left--) {
            homes.set(in.count());
        }
        return new Definition(id, homes, new Location((String) in.value(), in.count(), in.count()));
    }
}
