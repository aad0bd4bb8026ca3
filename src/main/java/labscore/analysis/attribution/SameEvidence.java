package labscore.analysis.attribution;

import java.util.Objects;
import java.util.TreeSet;
import labscore.evidence.EvidenceType;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.scheme.Judgement;

/** Makes sure that two rule packs speak of the same evidence, so that either can assess the same facts. */
final class SameEvidence {

    private SameEvidence() {}

    /** @throws labscore.problem.LabscoreException naming what differs */
    static void require(Judgement before, Judgement after) {
        TreeSet<String> names = new TreeSet<>(before.vocabulary().types().keySet());
        names.addAll(after.vocabulary().types().keySet());
        names.removeIf(name -> Objects.equals(meaning(before.vocabulary(), name), meaning(after.vocabulary(), name)));
        if (!before.vocabulary().enums().equals(after.vocabulary().enums())) {
            names.add("enums");
        }
        if (!before.scheme().confidence().equals(after.scheme().confidence())) {
            names.add("confidence words");
        }
        if (!names.isEmpty()) {
            throw Problem.of("the two rule packs speak of different evidence: " + String.join(", ", names))
                    .remedy("Only packs with one vocabulary and the same confidence words can be split.").failure();
        }
    }

    /** All that a type says, but for where. */
    private static Object meaning(Vocabulary vocabulary, String name) {
        EvidenceType type = vocabulary.types().get(name);
        return type == null ? null : type.unplaced();
    }
}
