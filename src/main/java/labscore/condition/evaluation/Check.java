package labscore.condition.evaluation;

import labscore.condition.Expression;

/**
 * A condition put to values.
 *
 * @param condition a smallest one, or several of which one must hold
 * @param truth what comes of it
 * @param actual value that is asked about: a String, a Number, a Boolean, an
 *     {@link labscore.evidence.EvidenceDate} or a {@link Constant}; {@code null} if unknown
 * @param wanted the nearest value that is asked for, or the bound that it must pass; {@code null} if
 *     unknown or if there is none
 * @param distance between them; {@code null} if the condition holds
 */
public record Check(Expression condition, Truth truth, Object actual, Object wanted, Distance distance) {

    public boolean holds() {
        return truth == Truth.HOLDS;
    }
}
