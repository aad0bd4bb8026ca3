package labscore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What was kept comes back as it went in, or not at all. */
class KeptFilesTest {

    private static final String KEY = "key";
    private static final String TEXT = "What is kept. ".repeat(20);

    @TempDir
    private Path folder;

    @Test
    void what_was_stored_comes_back() {
        store(KEY);
        assertEquals(Optional.of(TEXT), load(KEY));
        assertEquals(Optional.empty(), load("other"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void it_is_for_nobody_else() throws IOException {
        store(KEY);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file(KEY))));
    }

    @Test
    void what_a_stopped_process_left_is_in_nobodys_way() throws IOException {
        Files.createFile(folder.resolve(KEY + ".draft"));
        store(KEY);
        assertEquals(Optional.of(TEXT), load(KEY));
    }

    @Test
    void a_damaged_file_is_as_good_as_none_wherever_it_is_damaged() throws IOException {
        store(KEY);
        byte[] whole = Files.readAllBytes(file(KEY));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file(KEY), damaged);
            assertEquals(Optional.empty(), load(KEY), "byte " + at);
        }
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(KEY), Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), load(KEY), "length " + length);
        }
    }

    @Test
    void a_content_that_its_reader_can_not_read_is_as_good_as_none() {
        kept().store(KEY, out -> out.writeString("short"));
        assertEquals(Optional.empty(), kept().load(KEY, in -> in.readString() + in.readInt()));
        assertEquals(Optional.empty(), kept().load(KEY, in -> in.readString().charAt(100)));
    }

    @Test
    void a_folder_that_can_not_be_made_costs_time_and_nothing_else() throws IOException {
        KeptFiles nowhere = new KeptFiles(Files.createFile(folder.resolve("in-the-way")).resolve("below"), ".kept", 5);
        nowhere.store(KEY, out -> out.writeString(TEXT));
        assertEquals(Optional.empty(), nowhere.load(KEY, in -> in.readString()));
    }

    @Test
    void a_folder_in_the_place_of_the_file_costs_time_and_nothing_else() throws IOException {
        Files.createDirectories(file(KEY).resolve("below"));
        store(KEY);
        assertEquals(Optional.empty(), load(KEY));
        assertEquals(List.of(KEY + ".kept"), names());
    }

    @Test
    void the_oldest_go_and_no_drafts_stay() throws IOException {
        for (int i = 0; i < 7; i++) {
            store("key" + i);
            Files.setLastModifiedTime(file("key" + i), FileTime.fromMillis(1_000_000L + i));
        }
        store("newest");
        assertEquals(List.of("key4.kept", "key5.kept", "key6.kept", "newest.kept"), names());
        store("one more");
        assertEquals(5, names().size());
        store("too many");
        assertEquals(4, names().size());
    }

    @Test
    void several_are_stored_at_once() throws IOException {
        kept().store(Map.of("one", out -> out.writeString(TEXT), "two", out -> out.writeString(TEXT)));
        assertEquals(List.of("one.kept", "two.kept"), names());
        assertEquals(Optional.of(TEXT), load("two"));
    }

    @Test
    void what_stopped_processes_left_does_not_grow_for_ever_and_other_files_are_let_be() throws IOException {
        for (int i = 0; i < 9; i++) {
            Files.createTempFile(folder, KEY, ".draft");
        }
        Files.createFile(folder.resolve("other.txt"));
        store(KEY);
        assertEquals(4, names().stream().filter(name -> name.endsWith(".draft")).count());
        assertTrue(names().contains("other.txt"));
    }

    @Test
    void processes_that_store_at_once_leave_one_whole_file() {
        IntStream.range(0, 50).parallel().forEach(i -> store(KEY));
        assertEquals(Optional.of(TEXT), load(KEY));
    }

    private KeptFiles kept() {
        return new KeptFiles(folder, ".kept", 5);
    }

    private void store(String key) {
        kept().store(key, out -> out.writeString(TEXT));
    }

    private Optional<String> load(String key) {
        return kept().load(key, in -> in.readString());
    }

    private Path file(String key) {
        return folder.resolve(key + ".kept");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
