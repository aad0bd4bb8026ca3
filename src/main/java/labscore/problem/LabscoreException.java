package labscore.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The one exception of the program for whatever a user can mend; carries every problem found. */
public final class LabscoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     * @throws IllegalArgumentException if there is none
     */
    public LabscoreException(List<Problem> problems) {
        super(problems.stream().map(ProblemText::of).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** The same problems as mistakes of a kind, for those that are of none yet. */
    public LabscoreException ofKind(FindingKind kind) {
        return new LabscoreException(problems.stream()
                .map(problem -> problem.kind() == null ? problem.kind(kind) : problem).toList());
    }

    /** In the order found. */
    public List<Problem> problems() {
        return problems;
    }
}
