package labscore.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.problem.LabscoreException;
import labscore.problem.Problems;
import labscore.report.RuleTestFormat;
import labscore.report.RuleTestReport;
import labscore.report.document.Printable;
import labscore.rulepack.PackFiles;
import labscore.ruletest.PackTests;
import labscore.watch.FileWatch;
import labscore.watch.Snapshot;

/** Runs tests again whenever a file of the pack is saved, and shows what came of the topics it is about. */
final class RuleTestWatch {

    private final RuleTesting testing;
    private final Desk desk;
    private final Errors errors;
    /** Files of the pack, and folders, which tell when another file joins. */
    private Set<Path> watched;
    /** As the files were when something was last shown. */
    private Snapshot shown;
    /** {@code null} until the rule pack can be opened as it is now. */
    private Door door;
    /** {@code null} until all could be read once. */
    private RuleTestReport last;

    RuleTestWatch(RuleTesting testing) {
        this.testing = testing;
        this.desk = testing.desk();
        this.errors = new Errors(desk.console(), desk.switches());
    }

    /** Returns when it is told to stop, or when nobody reads on. */
    void run() {
        FileWatch watch = new FileWatch(this::now);
        follow();
        Snapshot seen = now();
        boolean anybodyReads = show(seen, List.of());
        desk.note("watching " + ofPack(watched).size() + " files; Ctrl-C stops");
        WarmUp.start(desk, testing.pack());
        try {
            while (anybodyReads) {
                watch.changedSince(seen);
                follow();
                seen = now();
                List<Path> changed = ofPack(seen.changedSince(shown));
                anybodyReads = changed.isEmpty() || show(seen, changed);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private Snapshot now() {
        return Snapshot.of(watched);
    }

    /** Finds out anew which files there are; a folder that goes meanwhile is another the next time. */
    private void follow() {
        watched = new TreeSet<>(PackFiles.paths(testing.pack()));
        new Problems().attempt(() -> PackTests.files(testing.pack())).ifPresent(watched::addAll);
    }

    private List<Path> ofPack(Collection<Path> files) {
        return files.stream().filter(file -> PackTests.isTests(file) || isOfRules(file)).toList();
    }

    private boolean isOfRules(Path file) {
        return file.startsWith(testing.pack())
                && PackFiles.belongs(testing.pack().relativize(file).toString().replace('\\', '/'));
    }

    /**
     * @param seen how the files are
     * @param changed those that are others than when something was last shown; none at first
     * @return whether anybody reads on
     * @throws LabscoreException at first, for what no file can mend, such as a bad option
     */
    private boolean show(Snapshot seen, List<Path> changed) {
        try {
            RuleTestReport report = report(changed);
            return !isAtRest(seen, changed) || print(seen, report, changed);
        } catch (LabscoreException failure) {
            if (changed.isEmpty() && failure.problems().stream().anyMatch(problem -> problem.where() == null)) {
                throw failure;
            }
            if (isAtRest(seen, changed)) {
                shown = seen;
                errors.tell(failure);
            }
        } catch (RuntimeException | StackOverflowError failure) {
            shown = seen;
            errors.tellInternal(failure);
        }
        return true;
    }

    /** What changed again while it was read is not shown: it is looked at again at once. */
    private boolean isAtRest(Snapshot seen, List<Path> changed) {
        return changed.isEmpty() || now().equals(seen);
    }

    private boolean print(Snapshot seen, RuleTestReport report, List<Path> changed) {
        String text = text(report, changed);
        shown = seen;
        last = report;
        return desk.print(text);
    }

    private RuleTestReport report(List<Path> changed) {
        if (changed.stream().anyMatch(this::isOfRules)) {
            door = null;
        }
        door = door == null ? desk.opener().open(testing.pack()) : door;
        return testing.report(door);
    }

    private String text(RuleTestReport report, List<Path> changed) {
        if (last == null) {
            return report.in(RuleTestFormat.PRETTY, desk.look());
        }
        RuleTestReport about = report.about(topics(report, changed));
        String names = changed.stream().map(desk::shown).collect(Collectors.joining(", "));
        String affected = about.run().topics().isEmpty() ? "" : "\n" + about.in(RuleTestFormat.PRETTY, desk.look());
        String all = about.run().tests() == report.run().tests() ? "" : "\nAll: " + report.summary() + "\n";
        return "\nChanged: " + Printable.of(names) + "\n" + affected + all;
    }

    /** Of the files that changed, and those in which other tests fail than before. */
    private Set<String> topics(RuleTestReport report, List<Path> changed) {
        Set<String> topics = report.run().topicsUnlike(last.run());
        for (Path file : changed) {
            boolean isOfAll = !file.startsWith(testing.pack()) || testing.pack().relativize(file).getNameCount() == 1;
            topics.addAll(isOfAll ? report.run().names() : Set.of(PackTests.topic(testing.pack(), file)));
        }
        return topics;
    }
}
