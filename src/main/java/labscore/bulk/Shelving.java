package labscore.bulk;

import java.util.ArrayList;
import java.util.List;
import labscore.evidence.Fact;

/**
 * How facts are laid aside and found again.
 *
 * @param shelves where they wait
 * @param homes where they are needed
 * @param form they have there
 * @param shared the values that many of them have
 * @param linked those that refer to others
 * @param fingerprinted whether digests of them are kept
 */
record Shelving(Shelves shelves, Homes homes, FactForm form, Shared shared, Linked linked,
        boolean fingerprinted) {

    /** For one thread. */
    Buffers buffers() {
        return new Buffers(shelves.spill(), shared);
    }

    /** For one thread. */
    Sorter sorter() {
        return new Sorter(this);
    }

    /** All facts of a home. */
    List<Fact> facts(int home) {
        List<Fact> facts = new ArrayList<>();
        shelves.read(home, shared, in -> facts.add(form.read(in)));
        return facts;
    }
}
