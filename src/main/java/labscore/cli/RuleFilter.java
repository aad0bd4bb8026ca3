package labscore.cli;

import java.util.List;
import labscore.analysis.use.RuleUse;
import labscore.problem.Problem;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import picocli.CommandLine.Option;

/** Which rules to list. */
final class RuleFilter {

    @Option(names = "--dimension", paramLabel = "DIM", description = "Only rules of this dimension.")
    private String dimension;
    @Option(names = "--type", paramLabel = "TYPE", description = "Only rules that read this type of evidence.")
    private String type;
    @Option(names = "--fired", description = "Only rules that credit somebody.")
    private boolean fired;
    @Option(names = "--silent", description = "Only rules that credit nobody.")
    private boolean silent;

    /** @throws labscore.problem.LabscoreException if it names what the pack doesn't have */
    void check(Judgement judgement) {
        List<String> dimensions = judgement.scheme().dimensions().stream().map(Dimension::id).toList();
        if (dimension != null && !dimensions.contains(dimension)) {
            throw Problem.of("there is no dimension '" + dimension + "'").allowed(dimension, dimensions).failure();
        }
        if (type != null && !judgement.vocabulary().types().containsKey(type)) {
            throw Problem.of("there is no type '" + type + "'")
                    .allowed(type, judgement.vocabulary().types().keySet()).failure();
        }
        if (fired && silent) {
            throw Problem.of("no rule is both fired and silent").remedy("Leave one of the two out.").failure();
        }
    }

    boolean accepts(RuleUse use) {
        return (dimension == null || use.rule().dimension().equals(dimension))
                && (type == null || use.rule().reads().contains(type))
                && (!fired || use.isFired()) && (!silent || !use.isFired());
    }
}
