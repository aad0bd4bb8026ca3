package labscore.evidence;

import java.time.LocalDate;

/**
 * What facts weigh at a day.
 *
 * @param vocabulary declares their types
 * @param words by which a second publisher raises the confidence
 * @param asOf the day
 */
record Weighing(Vocabulary vocabulary, ConfidenceWords words, LocalDate asOf) {

    boolean hasHappened(Fact fact) {
        return EvidenceAt.hasHappened(fact, asOf);
    }

    /** One fact made of the reports, weighed; {@code null} if it is over. */
    WeighedFact inForce(Reports reports) {
        Fact fact = reports.merged(words);
        EvidenceType type = vocabulary.types().get(fact.type());
        if (type == null) {
            throw new IllegalArgumentException("fact " + fact.id() + " is of undeclared type " + fact.type());
        }
        double kept = type.kind() == Kind.EVENT
                ? StrictMath.pow(0.5, fact.date().ageInDays(asOf) / type.halfLifeDays())
                : 1;
        return isInForce(fact, type.kind())
                ? new WeighedFact(fact, type.kind(), fact.confidence() * kept, reports.ids()) : null;
    }

    /** An event has happened for good; anything else is over after its last day. */
    private boolean isInForce(Fact fact, Kind kind) {
        return kind == Kind.EVENT || fact.until() == null || !asOf.isAfter(fact.until().last());
    }
}
