package labscore.cli;

import labscore.analysis.goal.Contest;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose rank is asked about, and in what. */
final class ContestOptions {

    @Parameters(index = "0", paramLabel = "LAB", description = "A lab's id, name or alias.")
    private String lab;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Option(names = "--dimension", paramLabel = "DIM", description = "Rank by this dimension, not overall.")
    private String dimension;

    /** What the user named, or {@code null} for the baseline. */
    String scenario() {
        return scenario;
    }

    Contest in(Scenario chosen, Judgement judgement) {
        if (dimension != null && judgement.scheme().dimension(dimension).isEmpty()) {
            throw Problem.of("there is no dimension '" + dimension + "'").allowed(dimension,
                    judgement.scheme().dimensions().stream().map(Dimension::id).toList()).failure();
        }
        return new Contest(new LabNames(chosen.labs()).find(lab).id(), dimension);
    }
}
