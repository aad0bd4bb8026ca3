package labscore.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;

/** Shows the first of what may be a million problems, by place, whichever thread met them first. */
final class FirstProblems {

    private static final int SHOWN = 20;

    private static final Comparator<Problem> BY_PLACE = Comparator
            .comparing(Problem::where, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Problem::found);

    private FirstProblems() {}

    /** @throws LabscoreException if there are any */
    static void throwIfAny(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> first = new ArrayList<>(problems.stream()
                .sorted(BY_PLACE).limit(SHOWN).toList());
        if (problems.size() > SHOWN) {
            first.add(Problem.of("there are " + (problems.size() - SHOWN) + " more problems like these")
                    .remedy("Mend the first ones, and look again."));
        }
        throw new LabscoreException(first);
    }
}
