package labscore.rulepack;

import java.util.List;
import labscore.scheme.Judgement;

/**
 * A rule pack as Java classes.
 *
 * @param judgement what the pack states
 * @param types the vocabulary's classes, which those of the rules build upon
 * @param units the rules' classes; each rule counts in one of them
 */
public record CompiledPack(Judgement judgement, CompiledUnit types, List<CompiledUnit> units) {}
