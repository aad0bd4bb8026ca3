package labscore.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import labscore.evidence.Scenario;

/** A folder of scenario files for one test. */
record Folder(Path path) {

    /** A scenario that is right, with one fact of each of two suppliers. */
    static final String BASE = """
            scenario: Makers of parts
            why: Who is on time?
            asOf: 2026-07-05
            labs:
              acme: { name: Acme, aliases: [ Acme Tools ] }
              bolt: { name: Bolt Works, parent: Bolt Group }
            facts:
              - type: Delivery
                id: acme-spring
                supplier: acme
                days: 12
                parts: 1.5e3
                date: 2026-04-02
                confidence: confirmed
                sources: [ { title: "Delivery note, spring", publisher: Acme } ]
              - type: Transfer
                id: ann-joins
                engineer: Ann Bell
                from: acme
                to: bolt
                craft: tool-making
                handsOn: true
                date: 2026-04
                confidence: 60%
                contested: true
                sources: [ { publisher: Trade Weekly, url: "https://example.org/ann", published: 2026 } ]
            """;

    Folder with(String name, String content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scenario read(String name) {
        return ScenarioReader.read(path.resolve(name), Suppliers.language());
    }
}
