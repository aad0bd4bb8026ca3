package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import labscore.analysis.Comparison;
import labscore.analysis.pack.PackChanges;
import labscore.analysis.pack.PackComparing;
import labscore.analysis.pack.Stated;
import labscore.problem.LabscoreException;
import labscore.problem.Problems;
import labscore.report.Answer;
import labscore.report.Answers;
import labscore.report.Format;
import labscore.scoring.Assessment;
import labscore.watch.Snapshot;

/** A ranking that is renewed as its files change, and the last good one that it is held against. */
final class LiveRanking {

    private final Desk desk;
    private final Errors errors;
    private final AssessmentOptions assessment;
    private final WatchedFiles files;
    private Snapshot seen;
    /** {@code null} until the rule pack can be opened as it is now. */
    private Pack pack;
    /** {@code null} until all was good once. */
    private Good good;

    private record Pack(AssessmentOptions.Opened opened, Stated stated) {}

    /** What a good state stated and gave, and how its files were. */
    private record Good(Stated stated, Assessment assessment, Snapshot files) {}

    LiveRanking(Desk desk, AssessmentOptions assessment, WatchedFiles files) {
        this.desk = desk;
        this.errors = new Errors(desk.console(), desk.switches());
        this.assessment = assessment;
        this.files = files;
    }

    /**
     * Shows the ranking, or what is wrong with a file.
     *
     * @return whether anybody reads on
     * @throws LabscoreException for what no file can mend, such as a bad option
     */
    boolean begin(Snapshot now) {
        seen = now;
        try {
            return show("", state(), List.of());
        } catch (LabscoreException failure) {
            if (failure.problems().stream().anyMatch(problem -> problem.where() == null)) {
                throw failure;
            }
            errors.tell(failure);
            return true;
        }
    }

    /**
     * Shows what moved since the last good state, or what is wrong.
     *
     * @return whether anybody reads on
     */
    boolean renew(Snapshot now) {
        List<Path> changed = files.ofInterest(now.changedSince(seen));
        seen = now;
        if (changed.isEmpty()) {
            return true;
        }
        if (changed.stream().anyMatch(files::isOfPack)) {
            pack = null;
        }
        try {
            return show("\n", state(), changed);
        } catch (LabscoreException failure) {
            if (isAtRest()) {
                errors.write("\n");
                errors.tell(failure);
            }
        } catch (RuntimeException | StackOverflowError failure) {
            errors.tellInternal(failure);
        }
        return true;
    }

    private Good state() {
        if (pack == null) {
            AssessmentOptions.Opened opened = assessment.opened(desk);
            pack = new Pack(opened, OtherPack.stated(files.pack(), opened.door()));
        }
        Assessment assessed = pack.opened().door().assess(pack.opened().scenario(files.scenario()));
        return new Good(pack.stated(), assessed, seen);
    }

    /** What changed again while it was read is not shown: it is looked at again at once. */
    private boolean isAtRest() {
        return files.now().equals(seen);
    }

    private boolean show(String gap, Good state, List<Path> changed) {
        if (!isAtRest()) {
            return true;
        }
        String text = answer(state, changed).in(Format.TABLE, desk.look());
        good = state;
        files.good();
        return desk.print(gap + text);
    }

    private Answer answer(Good state, List<Path> changed) {
        if (good == null) {
            return Answers.rank(state.assessment());
        }
        PackChanges changes = PackChanges.between(good.stated(), state.stated());
        Optional<Comparison> comparison = new Problems().attempt(
                () -> PackComparing.comparison(changes, good.assessment(), state.assessment()));
        return comparison.isEmpty() ? Answers.rank(state.assessment())
                : Answers.moved(names(changed), changes, comparison.get());
    }

    /** Of the files that changed since the last good state; those that are back as they were, else. */
    private List<String> names(List<Path> changed) {
        List<Path> sinceGood = files.ofInterest(seen.changedSince(good.files()));
        return (sinceGood.isEmpty() ? changed : sinceGood).stream().map(desk::shown).toList();
    }
}
