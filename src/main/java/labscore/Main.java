package labscore;

import labscore.cli.Cli;
import labscore.cli.Console;
import labscore.cli.PackDoor;

/** The door for people. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] words) {
        Console console = Console.ofProcess();
        System.exit(Cli.run(words, console, PackDoor.opener(console.environment())));
    }
}
