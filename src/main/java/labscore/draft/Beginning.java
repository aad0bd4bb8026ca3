package labscore.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;

/**
 * What a rule begins as: one pattern on one type of evidence.
 *
 * @param type of evidence
 * @param lab field that names the lab to credit
 * @param traits that the evidence must have; the last is the one that a near miss lacks
 */
record Beginning(EvidenceType type, Field lab, List<Trait> traits) {

    /** As the rule writes it. */
    String pattern() {
        return type.name() + "( " + Stream.concat(traits.stream().map(Trait::condition), Stream.of(
                "$lab : " + lab.name())).collect(Collectors.joining(", ")) + " )";
    }

    /** Whether a rule that begins so would credit somebody for the fact. */
    boolean holdsOf(Fact fact) {
        return fact.type().equals(type.name()) && fact.status() == Status.HAPPENED
                && fact.fields().get(lab.name()) != null
                && traits.stream().allMatch(trait -> trait.holds().test(fact));
    }

    /**
     * A fact for which it holds, in the short form of tests.
     *
     * @param labs of the test, the one to credit first
     */
    String given(Vocabulary vocabulary, List<String> labs) {
        return fact(vocabulary, labs, true);
    }

    /** A fact for which it nearly holds, in the short form of tests. */
    String nearlyGiven(Vocabulary vocabulary, List<String> labs) {
        return fact(vocabulary, labs, false);
    }

    /** What a near miss lacks, for a sentence. */
    String lacking() {
        return traits.isEmpty() ? "it is only announced" : traits.get(traits.size() - 1).nearly();
    }

    private String fact(Vocabulary vocabulary, List<String> labs, boolean whole) {
        List<String> stated = new ArrayList<>();
        int others = 1;
        for (Field field : type.fields()) {
            String value = null;
            if (field.equals(lab)) {
                value = labs.get(0);
            } else if (field.lab() && field.required()) {
                value = labs.get(others++ % labs.size());
            } else {
                value = value(field, vocabulary, whole);
            }
            if (value != null) {
                stated.add(field.name() + ": " + value);
            }
        }
        if (!whole && traits.isEmpty()) {
            stated.add("status: announced");
        }
        return type.name() + ": { " + String.join(", ", stated) + " }";
    }

    private String value(Field field, Vocabulary vocabulary, boolean whole) {
        for (Trait trait : traits) {
            if (trait.field().equals(field)) {
                boolean lacks = !whole && trait.equals(traits.get(traits.size() - 1));
                return lacks ? trait.no() : trait.yes();
            }
        }
        return field.required() ? new Example(vocabulary).of(field) : null;
    }
}
