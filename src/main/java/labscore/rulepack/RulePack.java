package labscore.rulepack;

import java.util.List;
import java.util.Map;
import labscore.condition.RuleBody;
import labscore.scheme.Judgement;

/**
 * A rule pack that was read and checked, ready to be compiled.
 *
 * @param judgement what it states
 * @param bodies what stands in its rules below their headers, by name
 * @param sources its vocabulary and rules as Drools gets them, vocabulary first, then by file
 */
public record RulePack(Judgement judgement, Map<String, RuleBody> bodies, List<CheckedSource> sources) {}
