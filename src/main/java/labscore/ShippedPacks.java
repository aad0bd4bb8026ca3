package labscore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import labscore.problem.LabscoreException;

/** Compiles the rules that come with the program, when it is built, for users whose cache is empty. */
final class ShippedPacks {

    private ShippedPacks() {}

    /** @param folders that of the rule pack, and that in which compiled packs are kept */
    public static void main(String[] folders) throws IOException {
        Path kept = Files.createDirectories(Path.of(folders[1]));
        Packs packs = new Packs(kept, null);
        try {
            packs.open(Path.of(folders[0]));
        } catch (LabscoreException wrong) {
            // Whoever runs the program is told; the build of it is none the worse.
            return;
        }
        packs.finish();
        try (Stream<Path> files = Files.list(kept)) {
            // Whoever may run this checkout; a user's own cache is for nobody else.
            files.forEach(file -> file.toFile().setReadable(true, false));
        }
    }
}
