package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private String refusal() {
        return assertThrows(LabscoreException.class, () -> PackFiles.read(folder)).getMessage();
    }
}
