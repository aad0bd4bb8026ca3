package labscore.draft;

import java.util.Optional;
import labscore.problem.Nearest;
import labscore.problem.Problem;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scheme.RuleName;

/**
 * The name of a rule that is not there yet.
 *
 * @param text with single blanks between its words
 */
record Claim(String text) {

    /** @throws labscore.problem.LabscoreException if no rule can be called so, or one is */
    static Claim of(String typed, Judgement judgement) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (!RuleName.isAllowed(text) || Slug.words(text).findAny().isEmpty()) {
            throw Problem.of("'" + typed + "' can't be the name of a rule").allowed(RuleName.ALLOWED)
                    .remedy("Write a claim that may be true of a lab, such as "
                            + "\"Outsiders are paid for finding weaknesses\".").failure();
        }
        Rule same = judgement.rules().get(text);
        if (same != null) {
            throw Problem.of("there is a rule of this name at " + same.where())
                    .remedy("Change that rule, or make another claim.").failure();
        }
        return new Claim(text);
    }

    /** A rule whose name is nearly the same. */
    Optional<Rule> nearest(Judgement judgement) {
        return Nearest.to(text, judgement.rules().keySet()).map(judgement.rules()::get);
    }
}
