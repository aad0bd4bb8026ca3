package labscore.cli;

/** A command: its options are set, then it runs once. */
interface Command {

    /** @throws labscore.problem.LabscoreException for whatever the user can mend */
    ExitCode run(Desk desk);
}
