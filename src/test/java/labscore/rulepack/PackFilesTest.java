package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's folder may hold anything: what is read of it is files, of a size that rules have. */
class PackFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_pack() throws IOException {
        Files.createDirectory(folder.resolve("quality"));
        Files.writeString(folder.resolve(PackFiles.VOCABULARY), "\uFEFFpackage vocabulary\r\n");
        Files.writeString(folder.resolve(PackFiles.SCORECARD), "title: none\n");
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_say_nothing() {
        assertEquals("package vocabulary\n", PackFiles.read(folder).text(PackFiles.VOCABULARY).text());
    }

    @Test
    void a_folder_named_like_a_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("quality/folder.drl"));
        assertTrue(refusal().contains("not a file"));
    }

    @Test
    void a_link_to_a_device_without_end_is_refused() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        Files.createSymbolicLink(folder.resolve("quality/endless.drl"), endless);
        assertTrue(refusal().contains("not a file"));
    }

    @Test
    void a_pack_behind_a_link_is_the_same_pack() throws IOException {
        Files.writeString(folder.resolve("quality/late.drl"), "package quality\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("pack")));
        for (String name : List.of(PackFiles.VOCABULARY, PackFiles.SCORECARD, "quality")) {
            Files.move(folder.resolve(name), folder.resolve("pack").resolve(name));
        }
        assertEquals(List.of("quality/late.drl"), PackFiles.read(link).topics());
        assertTrue(PackFiles.paths(link).contains(link.resolve("quality/late.drl")));
    }

    @Test
    void a_topic_behind_a_link_is_no_part_of_the_pack() throws IOException {
        Files.writeString(folder.resolve("quality/late.drl"), "package quality\n");
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("quality"));
        assertEquals(List.of("quality/late.drl"), PackFiles.read(folder).topics());
        assertFalse(PackFiles.paths(folder).contains(folder.resolve("linked/late.drl")));
    }

    private String refusal() {
        return assertThrows(LabscoreException.class, () -> PackFiles.read(folder)).getMessage();
    }
}
