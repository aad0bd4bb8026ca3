package labscore.rulepack;

import java.util.List;
import java.util.Map;
import labscore.scheme.Judgement;

/**
 * A rule pack as Java classes.
 *
 * @param judgement what the pack states
 * @param classes byte code by class name
 * @param models names of the classes that hold the rules' models
 */
public record CompiledPack(
        Judgement judgement, Map<String, byte[]> classes, List<String> models) {}
