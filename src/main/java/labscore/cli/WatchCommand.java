package labscore.cli;

import labscore.watch.FileWatch;
import labscore.watch.Snapshot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labscore watch}. */
@picocli.CommandLine.Command(
        name = "watch",
        description = "Rank the labs, then say after each save of a rule, the scorecard or a fact what moved in the "
                + "ranking, and by which rules and facts; or what is wrong with it.",
        footer = {"", "While something is wrong, the last good ranking stays what the next good one is held against. "
                + "It runs until Ctrl-C, with exit code 130, or until nobody reads its output, with exit code 0."})
final class WatchCommand implements Command {

    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "A scenario's name or path.")
    private String scenario;

    @Mixin
    private AssessmentOptions assessment;
    @Mixin
    private CommonOptions common;

    @Override
    public ExitCode run(Desk desk) {
        WatchedFiles files = WatchedFiles.of(desk, assessment.folder(desk), scenario);
        LiveRanking ranking = new LiveRanking(desk, assessment, files);
        FileWatch watch = new FileWatch(files::now);
        Snapshot seen = files.now();
        boolean anybodyReads = ranking.begin(seen);
        desk.note("watching " + files.count() + " files; Ctrl-C stops");
        WarmUp.start(desk, files.pack());
        try {
            while (anybodyReads) {
                watch.changedSince(seen);
                files.follow();
                seen = files.now();
                anybodyReads = ranking.renew(seen);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }
}
