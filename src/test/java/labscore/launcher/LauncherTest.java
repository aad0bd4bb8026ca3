package labscore.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void a_checkout_a_jdk_and_a_maven() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void the_first_run_builds_and_the_second_only_runs() throws Exception {
        Checkout.Run first = checkout.run("rank", "a b");
        Checkout.Run second = checkout.run("rank");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().endsWith("rank a b\n"), first.out());
        assertTrue(first.out().startsWith("tty=0 home=" + checkout.home() + " "), first.out());
        assertEquals("""
                labscore: building (again only when its sources change)
                labscore: preparing a faster start with Java 17.0.15
                """, first.err());
        assertEquals("", second.err());
        assertTrue(second.out().contains("=" + checkout.home() + "/target/launcher/classes-17.0.15-SomeOne.jsa"), second.out());
        assertEquals(1, checkout.builds());
    }

    @Test
    void a_source_newer_than_the_build_is_built() throws Exception {
        checkout.run();
        Path source = Files.writeString(checkout.home().resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertTrue(checkout.run().err().startsWith("labscore: building"));
        assertEquals(2, checkout.builds());
    }

    @Test
    void a_folder_from_which_java_can_not_run_is_named() throws Exception {
        Path moved = Files.move(checkout.home(), folder.resolve("check:out"));
        Checkout.Run run = checkout.run(moved.resolve("labscore"), checkout.jdk(), "rank");

        assertEquals(2, run.code());
        assertEquals("labscore: can't run from " + moved + ": Java takes the colon for an end.\n"
                + "  Move the folder, or rename it.\n", run.err());
    }

    @Test
    void links_and_blanks_lead_home() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("check out/labscore"));
        Path linkToLink = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("d e")).resolve("two"), Path.of("../one"));

        assertTrue(checkout.run(link, checkout.jdk()).out().contains("home=" + checkout.home() + " "));
        assertTrue(checkout.run(linkToLink, checkout.jdk()).out().contains("home=" + checkout.home() + " "));
    }

    @Test
    void first_runs_at_once_build_once() throws Exception {
        assertOneBuild();
    }

    @Test
    void first_runs_at_once_build_once_also_without_flock() throws Exception {
        Files.delete(checkout.tools().resolve("flock"));
        assertOneBuild();
        assertFalse(Files.exists(checkout.state("lock.d")));
    }

    private void assertOneBuild() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i : IntStream.range(0, 3).toArray()) {
            processes.add(checkout.start(checkout.home().resolve("labscore"), checkout.jdk(), "run" + i));
        }
        for (Process process : processes) {
            Checkout.Run run = Checkout.ended(process);
            assertEquals(0, run.code(), run.err());
        }
        assertEquals(1, checkout.builds());
    }

    @Test
    void a_java_that_is_too_old_is_named_with_what_to_install() throws Exception {
        assertEquals("""
                labscore: needs Java 17 or newer; %s is Java 1.8.0_392.
                  Install a newer one, for example: apt-get install openjdk-17-jdk
                  or set JAVA_HOME to it.
                """.formatted(folder.resolve("old/bin/java")),
                checkout.run(checkout.home().resolve("labscore"), checkout.jdk("old", "1.8.0_392")).err());
    }

    @Test
    void a_newer_java_in_the_path_stands_in_for_an_old_one() throws Exception {
        Files.createSymbolicLink(checkout.tools().resolve("java"), checkout.jdk().resolve("bin/java"));

        assertTrue(checkout.run(checkout.home().resolve("labscore"), checkout.jdk("old", "11.0.2")).err().endsWith("with Java 17.0.15\n"));
        assertEquals("", checkout.run(checkout.home().resolve("labscore"), null).err());
    }

    @Test
    void without_java_or_maven_it_says_what_to_install() throws Exception {
        assertEquals(new Checkout.Run(2, "", """
                labscore: needs Java 17 or newer, and there is none in JAVA_HOME or PATH.
                  Install it, for example: apt-get install openjdk-17-jdk
                """), checkout.run(checkout.home().resolve("labscore"), null));

        Files.delete(checkout.tools().resolve("mvn"));
        assertEquals(new Checkout.Run(2, "", """
                labscore: needs Maven to build itself, and there is none in PATH.
                  Install it, for example: apt-get install maven
                """), checkout.run());

        Checkout.executable(checkout.tools().resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.5.4 (1edded)'\n");
        assertEquals(new Checkout.Run(2, "", """
                labscore: needs Maven 3.6 or newer to build itself; the one in PATH is 3.5.4.
                  Install a newer one, for example: apt-get install maven
                """), checkout.run());
    }

    @Test
    void a_build_that_fails_shows_what_maven_said() throws Exception {
        Checkout.executable(checkout.tools().resolve("mvn"), "#!/bin/sh\necho 'cannot find symbol'\nexit 1\n");
        Checkout.Run run = checkout.run();

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("cannot find symbol"), run.err());
        assertTrue(run.err().contains("target/launcher/build.log"), run.err());
        assertFalse(Files.exists(checkout.state("built")));
    }
}
