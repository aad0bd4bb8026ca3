package labscore;

import labscore.cli.Cli;
import labscore.cli.Console;
import labscore.cli.PackDoor;

/** The door for people. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    /** @return the exit code: 0 ran, 1 a check failed, 2 could not run */
    static int run(String... words) {
        Console console = Console.ofProcess();
        return Cli.run(words, console, PackDoor.opener(console.environment()));
    }
}
