package labscore.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Kind;
import labscore.evidence.Vocabulary;
import labscore.fixture.Suppliers;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.scheme.Judgement;
import org.junit.jupiter.api.Test;

/** Two rule packs can be held together when they speak of the same evidence. */
class SameEvidenceTest {

    private final Judgement judgement = Suppliers.judgement();

    @Test
    void where_a_type_is_declared_makes_no_difference() {
        Map<String, EvidenceType> moved = new LinkedHashMap<>();
        judgement.vocabulary().types().forEach((name, type) -> moved.put(name, new EvidenceType(name, type.kind(),
                type.halfLifeDays(), type.expected(), type.about(), type.fields(), new Location("elsewhere", 9, 9))));
        assertDoesNotThrow(() -> SameEvidence.require(judgement, with(moved)));
    }

    @Test
    void a_type_more_or_another_half_life_is_named() {
        Map<String, EvidenceType> other = new LinkedHashMap<>(judgement.vocabulary().types());
        EvidenceType first = other.values().iterator().next();
        other.put(first.name(), new EvidenceType(first.name(), Kind.EVENT, 1.0, first.expected(), first.about(),
                first.fields(), first.where()));
        other.put("Zeal", new EvidenceType("Zeal", Kind.STATE, null, false, null, List.of(), null));
        LabscoreException refused =
                assertThrows(LabscoreException.class, () -> SameEvidence.require(judgement, with(other)));
        assertEquals("the two rule packs speak of different evidence: " + first.name() + ", Zeal\n"
                + "  Only packs with one vocabulary and the same confidence words can be split.",
                refused.getMessage());
    }

    private Judgement with(Map<String, EvidenceType> types) {
        return new Judgement(new Vocabulary(judgement.vocabulary().packageName(), types, judgement.vocabulary().enums()),
                judgement.scheme(), judgement.rules(), judgement.fingerprint());
    }
}
