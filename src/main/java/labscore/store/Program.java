package labscore.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells one build of this program from another: what one has kept is not for the other. */
public final class Program {

    private Program() {}

    /** Size and age of the program's jar; empty if it runs from loose classes, which change unseen. */
    public static Optional<String> stamp() {
        try {
            URI place = Program.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path jar = Path.of(place);
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            return Optional.of(Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException | URISyntaxException unknown) {
            return Optional.empty();
        }
    }
}
