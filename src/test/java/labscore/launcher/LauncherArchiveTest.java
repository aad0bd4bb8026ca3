package labscore.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes for a faster start, with a Java that only says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void a_checkout_a_jdk_and_a_maven() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void another_java_answers_at_once_and_has_its_archive_later() throws Exception {
        checkout.run();
        Path other = checkout.jdk("newer", "25.0.3");
        Checkout.Run first = checkout.run(checkout.home().resolve("labscore"), other);
        Path archive = checkout.awaited("classes-25.0.3-SomeOne.jsa");

        assertEquals("", first.err());
        assertFalse(first.out().contains("classes-"), first.out());
        assertTrue(checkout.run(checkout.home().resolve("labscore"), other).out().contains("-XX:SharedArchiveFile=" + archive));
        assertEquals(1, checkout.builds());
    }

    @Test
    void after_a_build_by_hand_the_old_archive_is_left_and_a_new_one_made() throws Exception {
        checkout.run();
        Path archive = checkout.state("classes-17.0.15-SomeOne.jsa");
        Path pack = Files.writeString(Files.createDirectories(checkout.state("packs")).resolve("old.pack"), "");
        Instant old = Files.getLastModifiedTime(archive).toInstant();
        Files.setLastModifiedTime(pack, FileTime.from(old));
        Files.setLastModifiedTime(checkout.home().resolve("target/labscore.jar"), FileTime.from(old.plusMillis(5)));
        Checkout.Run after = checkout.run();

        assertFalse(after.out().contains("classes-"), after.out());
        assertEquals("", after.err());
        for (int i = 0; i < 200 && !checkout.run().out().contains("=" + archive); i++) {
            Thread.sleep(50);
        }
        assertTrue(Files.getLastModifiedTime(archive).toInstant().isAfter(old));
        assertFalse(Files.exists(pack), "compiled by another build");
        assertEquals(1, checkout.builds());
    }

    @Test
    void in_a_checkout_that_was_moved_archives_are_made_anew() throws Exception {
        checkout.run();
        Path moved = Files.move(checkout.home(), folder.resolve("moved"));
        Path others = Files.writeString(moved.resolve("target/launcher/classes-25-SomeOne.jsa"), "of another Java");
        Path archive = moved.resolve("target/launcher/classes-17.0.15-SomeOne.jsa");
        Checkout.Run first = checkout.run(moved.resolve("labscore"), checkout.jdk());

        assertEquals("", first.err());
        assertFalse(first.out().contains("classes-"), first.out());
        for (int i = 0; i < 200 && !again(moved).contains("=" + archive); i++) {
            Thread.sleep(50);
        }
        assertTrue(again(moved).contains("-XX:SharedArchiveFile=" + archive));
        assertFalse(Files.exists(others), "made where the checkout was");
    }

    private String again(Path home) throws Exception {
        return checkout.run(home.resolve("labscore"), checkout.jdk()).out();
    }

    @Test
    void the_archive_holds_what_a_rehearsal_loads() throws Exception {
        checkout.run();

        assertEquals("labscore.Rehearsal\n@lambda-proxy\n",
                Files.readString(checkout.state("classes-17.0.15-SomeOne.jsa")));
        assertEquals(List.of("classes-17.0.15-SomeOne.jsa"), checkout.made("classes"));
    }

    @Test
    void a_copy_without_sources_runs_as_it_is() throws Exception {
        checkout.run();
        try (Stream<Path> sources = Files.walk(checkout.home().resolve("src"))) {
            for (Path source : sources.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(source);
            }
        }
        Checkout.Run archived = checkout.run("rank");
        Files.delete(checkout.state("classes-17.0.15-SomeOne.jsa"));
        Checkout.Run without = checkout.run("rank");

        assertEquals(List.of(0, "", 0, ""), List.of(archived.code(), archived.err(), without.code(), without.err()));
        assertTrue(archived.out().contains("-XX:SharedArchiveFile="), archived.out());
        assertTrue(without.out().endsWith("rank\n") && !without.out().contains("-XX:SharedArchiveFile="), without.out());
    }

    @Test
    void an_archive_without_lambdas_is_made_where_java_crashes_on_them() throws Exception {
        Path java = checkout.jdk().resolve("bin/java");
        Checkout.executable(java, Files.readString(java).replace(
                "*.new) ", "*.new) ! grep -q lambda \"$list\" || kill -SEGV $$; "));
        checkout.run();

        assertEquals("labscore.Rehearsal\n",
                Files.readString(checkout.state("classes-17.0.15-SomeOne.jsa")));
    }

    @Test
    void what_was_compiled_in_the_rehearsal_is_there_for_all() throws Exception {
        Path java = checkout.jdk().resolve("bin/java");
        Checkout.executable(java, Files.readString(java).replace("{ echo \"$*\"", "mkdir -p \"$XDG_CACHE_HOME/labscore\"; "
                + "echo \"pack$LABSCORE_PACKS\" >\"$XDG_CACHE_HOME/labscore/a.pack\"; "
                + "chmod 600 \"$XDG_CACHE_HOME/labscore/a.pack\"; { echo \"$*\"")
                .replace("echo \"tty", "echo \"packs=$LABSCORE_PACKS tty"));
        Checkout.Run run = checkout.run();

        assertEquals("pack\n", Files.readString(checkout.state("packs/a.pack")));
        assertTrue(Files.getPosixFilePermissions(checkout.state("packs/a.pack"))
                .contains(PosixFilePermission.OTHERS_READ), "also for another user of the checkout");
        assertTrue(run.out().startsWith("packs=" + checkout.state("packs") + " "), run.out());
        assertEquals(List.of("classes-17.0.15-SomeOne.jsa"), checkout.made("classes"));
        assertFalse(Files.exists(folder.resolve(".cache")));
    }

    @Test
    void an_archive_that_can_not_be_made_does_not_matter() throws Exception {
        Checkout.executable(checkout.jdk().resolve("bin/java"), """
                #!/bin/sh
                case "$*" in *Rehearsal*) exit 1 ;; esac
                echo "words=$*"
                """);
        checkout.run();
        Checkout.Run second = checkout.run("rank");

        assertEquals("", second.err());
        assertFalse(second.out().contains("SharedArchiveFile"));
    }
}
