package labscore.ruletest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test files are found wherever they stand in a pack. */
class PackTestsTest {

    @TempDir
    private Path folder;

    @Test
    void in_a_pack_behind_a_link_too() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack/quality/deep")).getParent().getParent();
        Files.writeString(pack.resolve("quality/late.test.yaml"), "");
        Files.writeString(pack.resolve("quality/deep/later.test.yaml"), "");
        Files.createSymbolicLink(pack.resolve("linked"), pack.resolve("quality"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), pack);
        assertEquals(List.of(link.resolve("quality/deep/later.test.yaml"), link.resolve("quality/late.test.yaml")),
                PackTests.files(link));
    }

    @Test
    void none_where_there_is_no_folder() {
        assertEquals(List.of(), PackTests.files(folder.resolve("nowhere")));
    }
}
