package labscore.rulepack;

import java.util.List;
import labscore.scheme.Judgement;

/**
 * A rule pack that was read and checked, ready to be compiled.
 *
 * @param judgement what it states
 * @param sources its vocabulary and rules as Drools gets them, vocabulary first, then by file
 */
public record RulePack(Judgement judgement, List<CheckedSource> sources) {}
