package labscore.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Vocabulary;

/**
 * Chooses what a rule begins as. One that would fire in a test that stands would change what that test
 * sees, and may well be another rule's condition, so one that fires in none is preferred.
 *
 * @param vocabulary of the pack
 * @param given the facts of all tests of the pack
 */
record Beginnings(Vocabulary vocabulary, Collection<Fact> given) {

    Beginning of(EvidenceType type) {
        Field lab = lab(type);
        List<Trait> traits = new Traits(vocabulary, given).of(type);
        List<Beginning> all = new ArrayList<>();
        traits.forEach(trait -> all.add(new Beginning(type, lab, List.of(trait))));
        for (Trait first : traits) {
            traits.stream().filter(second -> !second.field().equals(first.field()))
                    .forEach(second -> all.add(new Beginning(type, lab, List.of(first, second))));
        }
        all.add(new Beginning(type, lab, List.of()));
        return all.stream().filter(beginning -> given.stream().noneMatch(beginning::holdsOf))
                .findFirst().orElse(all.get(0));
    }

    /** Fields that name labs, first those that each fact states. */
    static List<Field> labs(EvidenceType type) {
        List<Field> labs = new ArrayList<>(type.fields().stream()
                .filter(field -> field.lab() && field.required()).toList());
        type.fields().stream().filter(field -> field.lab() && !field.required()).forEach(labs::add);
        return labs;
    }

    private static Field lab(EvidenceType type) {
        return labs(type).get(0);
    }
}
