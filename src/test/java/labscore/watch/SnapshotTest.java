package labscore.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a file another. */
class SnapshotTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path other;
    private Snapshot before;

    @BeforeEach
    void a_file_and_one_that_is_not_there() throws IOException {
        file = Files.writeString(folder.resolve("a"), "text");
        other = folder.resolve("b");
        before = now();
    }

    private Snapshot now() {
        return Snapshot.of(List.of(other, file));
    }

    @Test
    void a_file_that_nobody_touched_is_the_same() {
        assertEquals(before, now());
        assertEquals(List.of(), now().changedSince(before));
    }

    @Test
    void another_size_or_time_makes_another_file() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "longer text");
        Files.setLastModifiedTime(file, time);
        assertEquals(List.of(file), now().changedSince(before));
        Snapshot longer = now();
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1000));
        assertEquals(List.of(file), now().changedSince(longer));
    }

    @Test
    void a_file_renamed_over_it_is_another_even_if_it_looks_the_same() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), "next");
        Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(file), now().changedSince(before));
    }

    @Test
    void coming_and_going_are_changes() throws IOException {
        Files.delete(file);
        Files.writeString(other, "new");
        assertEquals(List.of(file, other), now().changedSince(before));
    }

    @Test
    void a_folder_is_another_when_a_file_joins_it() throws IOException {
        Snapshot empty = Snapshot.of(List.of(folder));
        Files.setLastModifiedTime(folder, FileTime.fromMillis(1000));
        Files.writeString(other, "new");
        assertEquals(List.of(folder), Snapshot.of(List.of(folder)).changedSince(empty));
    }
}
