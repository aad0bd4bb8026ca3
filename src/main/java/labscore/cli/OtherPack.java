package labscore.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import labscore.analysis.pack.Stated;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.revision.Git;
import labscore.revision.PackRevision;
import labscore.revision.TemporaryFolder;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RuleConditions;

/**
 * The rule pack against which another is held, opened.
 *
 * @param title for readers
 * @param opened with the choices of the command line
 * @param stated all that it says
 */
record OtherPack(String title, AssessmentOptions.Opened opened, Stated stated) {

    /**
     * A folder if there is one of that name, else a revision of the pack in use.
     *
     * @param pack folder of the pack in use
     * @throws LabscoreException if there is neither, or the pack can't be opened
     */
    static OtherPack open(String named, Path pack, AssessmentOptions.Opened inUse) {
        Desk desk = inUse.desk();
        Path folder = desk.path(named);
        if (Files.isDirectory(folder)) {
            return of("in folder " + named, folder, inUse);
        }
        PackRevision revision = PackRevision.find(Git.in(desk.console().environment()), pack, named);
        try (TemporaryFolder taken = TemporaryFolder.make()) {
            revision.writeTo(taken.path());
            try {
                return of("at " + revision.title(), taken.path(), inUse);
            } catch (LabscoreException failure) {
                throw placed(failure, taken.path() + "/", revision);
            }
        }
    }

    /** What is wrong stands in the history, not in a folder that is gone. */
    private static LabscoreException placed(LabscoreException failure, String folder, PackRevision revision) {
        return new LabscoreException(failure.problems().stream().map(problem -> {
            Location where = problem.where();
            return where == null || !where.file().startsWith(folder) ? problem : problem.movedTo(
                    new Location(revision.nameOf(where.file().substring(folder.length())),
                            where.line(), where.column()));
        }).toList());
    }

    private static OtherPack of(String title, Path folder, AssessmentOptions.Opened inUse) {
        AssessmentOptions.Opened opened = inUse.under(folder);
        return new OtherPack(title, opened, stated(folder, opened.door()));
    }

    static Stated stated(Path folder, Door door) {
        return new Stated(door.judgement(),
                RuleConditions.of(PackFiles.read(folder), door.judgement().rules().values()));
    }
}
