package labscore.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers problems, so that one run names everything that a user has to mend. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** What {@code reading} returns; empty if it failed, and then its problems are kept. */
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (LabscoreException failure) {
            found.addAll(failure.problems());
            return Optional.empty();
        }
    }

    /** As {@link #attempt}, for a reading that may find nothing. */
    public <T> Optional<T> attemptOptional(Supplier<Optional<T>> reading) {
        return attempt(reading).flatMap(Function.identity());
    }

    /** Runs {@code checking} and keeps the problems of its failure, if it fails. */
    public void check(Runnable checking) {
        try {
            checking.run();
        } catch (LabscoreException failure) {
            found.addAll(failure.problems());
        }
    }

    /** In the order found. */
    public List<Problem> found() {
        return Collections.unmodifiableList(found);
    }

    /** @throws LabscoreException with all problems gathered, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LabscoreException(found);
        }
    }
}
