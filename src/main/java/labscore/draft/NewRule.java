package labscore.draft;

import java.util.List;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/**
 * A rule and its test that are ready to be written.
 *
 * @param rules the rule file
 * @param tests the test file beside it
 * @param type of evidence that the rule begins with
 * @param because why it is that type, ending a sentence
 * @param lab field of the type that names the lab to credit
 * @param otherLabs fields that name labs as well
 * @param seen whether facts of tests that stand are such that the rule fires for them
 * @param alike a rule whose name is nearly the same, or {@code null}
 * @param before what the pack states without it
 * @param after what the pack states with it
 */
public record NewRule(DraftFile rules, DraftFile tests, String type, String because, String lab,
        List<String> otherLabs, boolean seen, Rule alike, Judgement before, Judgement after) {}
