package labscore.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/** Where facts are needed: in the blocks of the labs that they name, and wherever rules see all labs at once. */
final class Homes {

    private final Blocks blocks;
    private final Set<String> wideTypes;
    /** By the numbers of labs; several threads write, and what they write is the same. */
    private final boolean[] named;
    private final Map<String, List<String>> labFields = new HashMap<>();

    /** @param wideTypes types of evidence that the rules read which are not lab-local */
    Homes(Blocks blocks, Set<String> wideTypes, Vocabulary vocabulary) {
        this.blocks = blocks;
        this.wideTypes = wideTypes;
        this.named = new boolean[blocks.numbers().size()];
        for (EvidenceType type : vocabulary.types().values()) {
            labFields.put(type.name(), type.fields().stream().filter(Field::lab).map(Field::name).toList());
        }
    }

    /** The home of the rules that are not lab-local, next after all blocks. */
    int wide() {
        return blocks.count();
    }

    /** Numbers of blocks, and {@link #wide}. */
    BitSet of(Fact fact) {
        BitSet homes = new BitSet();
        for (String organisation : named(fact)) {
            Integer number = blocks.numbers().get(organisation);
            if (number != null) {
                named[number] = true;
                homes.set(blocks.ofNumber(number));
            }
        }
        if (wideTypes.contains(fact.type())) {
            homes.set(wide());
        }
        return homes;
    }

    /** Labs that none of all facts named for which homes were asked, sorted. */
    List<String> unnamed() {
        return blocks.numbers().entrySet().stream()
                .filter(lab -> !named[lab.getValue()]).map(Map.Entry::getKey).sorted().toList();
    }

    /** Labs and other organisations that a fact names. */
    List<String> named(Fact fact) {
        List<String> named = new ArrayList<>(2);
        for (String field : labFields.get(fact.type())) {
            if (fact.fields().get(field) instanceof String organisation) {
                named.add(organisation);
            }
        }
        return named;
    }
}
