package labscore.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import labscore.fixture.Copies;
import labscore.fixture.Repository;
import labscore.problem.LabscoreException;
import labscore.rulepack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is left behind. */
class TemporaryFolderTest {

    @TempDir
    private Path here;

    private PackRevision committed() throws Exception {
        Copies.copy(Copies.SUPPLIERS, here);
        Files.writeString(here.resolve("rules/delivery/notes.txt"), "no part of the pack");
        Repository.in(here).commit("Begin");
        return PackRevision.find(Git.in(Map.of("PATH", System.getenv("PATH"))), here.resolve("rules"), "HEAD");
    }

    @Test
    void it_holds_the_pack_and_nothing_else_and_is_gone_in_the_end() throws Exception {
        PackRevision revision = committed();
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            path = folder.path();
            revision.writeTo(path);
            assertEquals(PackFiles.read(here.resolve("rules")).fingerprint(), PackFiles.read(path).fingerprint());
            assertFalse(Files.exists(path.resolve("delivery/notes.txt")));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void a_pack_does_not_bring_back_a_folder_that_is_gone() throws Exception {
        PackRevision revision = committed();
        Path gone = here.resolve("gone");
        assertThrows(LabscoreException.class, () -> revision.writeTo(gone));
        assertFalse(Files.exists(gone));
    }

    @Test
    void a_pack_may_be_the_root_of_its_repository() throws Exception {
        Copies.copy(Copies.SUPPLIERS.resolve("rules"), here);
        Repository.in(here).commit("Begin");
        PackRevision revision = PackRevision.find(Git.in(Map.of("PATH", System.getenv("PATH"))), here, "main");
        assertEquals("main:delivery/punctuality.drl", revision.nameOf("delivery/punctuality.drl"));
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            revision.writeTo(folder.path());
            assertEquals(PackFiles.read(here).fingerprint(), PackFiles.read(folder.path()).fingerprint());
        }
    }
}
