package labscore.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which rule pack. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder of the rule pack.")
    private String rules;

    Door open(Desk desk) {
        return desk.opener().open(folder(desk));
    }

    /** The pack's folder, as the user would type it. */
    Path folder(Desk desk) {
        return new Folders(desk).rules(rules);
    }
}
