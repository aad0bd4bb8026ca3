package labscore.ruletest;

import labscore.analysis.whynot.Obstacle;
import labscore.condition.RuleBody;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;

/**
 * Why a rule that should have fired in a case did not.
 *
 * @param body of the rule
 * @param vocabulary declares the types of its evidence
 * @param lab that it should have credited; if any would do, the one for which it comes farthest
 * @param obstacle the first of its elements that does not hold for the lab; {@code null} if all hold and
 *     the amount can't be worked out
 */
public record Diagnosis(RuleBody body, Vocabulary vocabulary, Lab lab, Obstacle obstacle) {}
