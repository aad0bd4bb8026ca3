package labscore.universe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.problem.Location;

/** Draws one fact. */
final class FactDraw {

    private static final int DAYS = 4 * 365;
    private static final Location NOWHERE = new Location("universe", 1, 1);
    /** In the order of {@link FactKind}; in twentieths. */
    private static final FactKind[] KINDS = FactKind.inTwentieths();

    private final Universe universe;
    private final SplittableRandom random;
    private final Map<String, Object> fields = new HashMap<>();

    private FactDraw(Universe universe, SplittableRandom random) {
        this.universe = universe;
        this.random = random;
    }

    static FactDraw of(Universe universe, SplittableRandom random) {
        return new FactDraw(universe, random);
    }

    Fact fact(String id) {
        FactKind kind = KINDS[random.nextInt(KINDS.length)];
        kind.fill(this);
        EvidenceDate date = EvidenceDate.of(Universe.AS_OF.minusDays(random.nextInt(DAYS)));
        Source source = new Source(null, "Paper " + random.nextInt(100), null, null, null, null);
        return new Fact(id, kind.typeName(), fields, date, null, null, confidence(), List.of(source), null,
                Status.HAPPENED, false, null, null, null, NOWHERE);
    }

    private double confidence() {
        int tenth = random.nextInt(10);
        return tenth < 6 ? 1 : tenth < 9 ? 0.8 : 0.3;
    }

    FactDraw lab() {
        fields.put("lab", Universe.labId(universe.someLab(random)));
        return this;
    }

    /** Both labs, and one of the few people who come to one of them and leave it again. */
    FactDraw twoLabs() {
        int from = universe.someLab(random);
        int to = universe.someLab(random);
        if (from == to) {
            to = (to + 1) % universe.labs();
        }
        int home = random.nextBoolean() ? from : to;
        fields.put("from", Universe.labId(from));
        fields.put("to", Universe.labId(to));
        fields.put("person", "person-" + home + "-" + random.nextInt(6));
        return this;
    }

    /** One of the constants, the first most often; unknown in one of twenty facts. */
    FactDraw word(String field, List<String> constants) {
        if (random.nextInt(20) > 0) {
            fields.put(field, constants.get(Math.min(random.nextInt(constants.size()), random.nextInt(constants.size()))));
        }
        return this;
    }

    /** Unknown in one of ten facts. */
    FactDraw flag(String field) {
        if (random.nextInt(10) > 0) {
            fields.put(field, random.nextBoolean());
        }
        return this;
    }

    /** Small numbers are more frequent. */
    FactDraw whole(String field, int most) {
        fields.put(field, 1 + Math.min(random.nextInt(most), random.nextInt(most)));
        return this;
    }

    /** In tenths. */
    FactDraw number(String field, int most) {
        fields.put(field, random.nextInt(10 * most) / 10.0);
        return this;
    }
}
