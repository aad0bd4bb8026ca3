package labscore.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private Path home;
    private Path jdk;
    private Path tools;

    /** One run of the launcher. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void a_checkout_a_jdk_and_a_maven() throws IOException {
        home = Files.createDirectories(folder.resolve("check out"));
        Files.copy(Path.of("labscore"), home.resolve("labscore"));
        executable(home.resolve("labscore"), Files.readString(Path.of("labscore")));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/main/java"));
        jdk = jdk("jdk 17", "17.0.15");
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "sh", "env", "cat", "cp", "find", "flock", "grep", "mkdir", "mv", "readlink", "rm",
                "sed", "sleep", "tail")) {
            lend(tool);
        }
        executable(tools.resolve("mvn"), """
                #!/bin/sh
                [ "$1" != -v ] || { echo "Apache Maven 3.8.7"; exit; }
                echo "$@" >>"%1$s/maven-was-asked"
                sleep 0.3
                mkdir -p "%1$s/target" && echo jar >"%1$s/target/labscore.jar"
                """.formatted(home));
    }

    /** Only the tools named are in the path: this machine's Java and Maven are not. */
    private void lend(String tool) throws IOException {
        for (Path bin : List.of(Path.of("/bin"), Path.of("/usr/bin"))) {
            if (Files.exists(bin.resolve(tool))) {
                executable(tools.resolve(tool), "#!/bin/sh\nexec " + bin.resolve(tool) + " \"$@\"\n");
            }
        }
    }

    /** A Java that prints its words, and writes the lists and the archive that it is asked for. */
    private Path jdk(String name, String version) throws IOException {
        Path made = folder.resolve(name);
        Files.createDirectories(made.resolve("bin"));
        Files.writeString(made.resolve("release"), "IMPLEMENTOR=\"Some One\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(made.resolve("bin/javac"), "#!/bin/sh\n");
        executable(made.resolve("bin/java"), """
                #!/bin/sh
                for word; do
                  case $word in
                    -XX:SharedClassListFile=*) list=${word#*=} ;;
                    -XX:SharedArchiveFile=*.new) cat "$list" >"${word#*=}" ;;
                    -XX:DumpLoadedClassList=*)
                      { echo "$*" | sed 's/.*labscore.jar //; s/$/ id: 0/'; echo @lambda-proxy
                        echo "Own id: 1 super: 0 source: x"; } >"${word#*=}" ;;
                  esac
                done
                echo "tty=$LABSCORE_STDOUT_TTY home=$LABSCORE_HOME words=$*"
                """);
        return made;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(Path launcher, Path javaHome, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", folder.toString()));
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("LABSCORE_JAVA_OPTS");
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome.toString());
        }
        return builder.start();
    }

    private Run run(Path launcher, Path javaHome, String... words) throws Exception {
        return ended(start(launcher, javaHome, words));
    }

    private static Run ended(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    private int builds() throws IOException {
        Path asked = home.resolve("maven-was-asked");
        return Files.exists(asked) ? Files.readAllLines(asked).size() : 0;
    }

    @Test
    void the_first_run_builds_and_the_second_only_runs() throws Exception {
        Run first = run(home.resolve("labscore"), jdk, "rank", "a b");
        Run second = run(home.resolve("labscore"), jdk, "rank");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().endsWith("rank a b\n"), first.out());
        assertTrue(first.out().startsWith("tty=0 home=" + home + " "), first.out());
        assertEquals("""
                labscore: building (again only when its sources change)
                labscore: preparing a faster start with Java 17.0.15
                """, first.err());
        assertEquals("", second.err());
        assertTrue(second.out().contains("=" + home + "/target/launcher/classes-17.0.15-SomeOne.jsa"), second.out());
        assertEquals(1, builds());
    }

    @Test
    void a_source_newer_than_the_build_is_built() throws Exception {
        run(home.resolve("labscore"), jdk);
        Path source = Files.writeString(home.resolve("src/main/java/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertTrue(run(home.resolve("labscore"), jdk).err().startsWith("labscore: building"));
        assertEquals(2, builds());
    }

    @Test
    void links_and_blanks_lead_home() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("check out/labscore"));
        Path linkToLink = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("d e")).resolve("two"), Path.of("../one"));

        assertTrue(run(link, jdk).out().contains("home=" + home + " "));
        assertTrue(run(linkToLink, jdk).out().contains("home=" + home + " "));
    }

    @Test
    void first_runs_at_once_build_once() throws Exception {
        assertOneBuild();
    }

    @Test
    void first_runs_at_once_build_once_also_without_flock() throws Exception {
        Files.delete(tools.resolve("flock"));
        assertOneBuild();
        assertFalse(Files.exists(home.resolve("target/launcher/lock.d")));
    }

    private void assertOneBuild() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i : IntStream.range(0, 3).toArray()) {
            processes.add(start(home.resolve("labscore"), jdk, "run" + i));
        }
        for (Process process : processes) {
            Run run = ended(process);
            assertEquals(0, run.code(), run.err());
        }
        assertEquals(1, builds());
    }

    @Test
    void a_java_that_is_too_old_is_named_with_what_to_install() throws Exception {
        assertEquals("""
                labscore: needs Java 17 or newer; %s is Java 1.8.0_392.
                  Install a newer one, for example: apt-get install openjdk-17-jdk
                  or set JAVA_HOME to it.
                """.formatted(folder.resolve("old/bin/java")),
                run(home.resolve("labscore"), jdk("old", "1.8.0_392")).err());
    }

    @Test
    void a_newer_java_in_the_path_stands_in_for_an_old_one() throws Exception {
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));

        assertTrue(run(home.resolve("labscore"), jdk("old", "11.0.2")).err().endsWith("with Java 17.0.15\n"));
        assertEquals("", run(home.resolve("labscore"), null).err());
    }

    @Test
    void without_java_or_maven_it_says_what_to_install() throws Exception {
        assertEquals(new Run(2, "", """
                labscore: needs Java 17 or newer, and there is none in JAVA_HOME or PATH.
                  Install it, for example: apt-get install openjdk-17-jdk
                """), run(home.resolve("labscore"), null));

        Files.delete(tools.resolve("mvn"));
        assertEquals(new Run(2, "", """
                labscore: needs Maven to build itself, and there is none in PATH.
                  Install it, for example: apt-get install maven
                """), run(home.resolve("labscore"), jdk));

        executable(tools.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.5.4 (1edded)'\n");
        assertEquals(new Run(2, "", """
                labscore: needs Maven 3.6 or newer to build itself; the one in PATH is 3.5.4.
                  Install a newer one, for example: apt-get install maven
                """), run(home.resolve("labscore"), jdk));
    }

    @Test
    void a_newer_java_gets_its_own_archive() throws Exception {
        run(home.resolve("labscore"), jdk);
        Run newer = run(home.resolve("labscore"), jdk("newer", "25.0.3"));

        assertEquals("labscore: preparing a faster start with Java 25.0.3\n", newer.err());
        assertTrue(newer.out().contains("classes-25.0.3-SomeOne.jsa"));
        assertEquals(1, builds());
    }

    @Test
    void a_build_that_fails_shows_what_maven_said() throws Exception {
        executable(tools.resolve("mvn"), "#!/bin/sh\necho 'cannot find symbol'\nexit 1\n");
        Run run = run(home.resolve("labscore"), jdk);

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("cannot find symbol"), run.err());
        assertTrue(run.err().contains("target/launcher/build.log"), run.err());
        assertFalse(Files.exists(home.resolve("target/launcher/built")));
    }

    @Test
    void the_archive_holds_what_compiling_running_and_keeping_load() throws Exception {
        run(home.resolve("labscore"), jdk);

        assertEquals("""
                rank
                @lambda-proxy
                rank --as-of 9999-12-31
                @lambda-proxy
                what-if --as-of 9999-12-31
                @lambda-proxy
                rank
                @lambda-proxy
                """, Files.readString(home.resolve("target/launcher/classes-17.0.15-SomeOne.jsa")));
        assertEquals(List.of("classes-17.0.15-SomeOne.jsa"), made("classes"));
    }

    @Test
    void an_archive_without_lambdas_is_made_where_java_crashes_on_them() throws Exception {
        Path java = jdk.resolve("bin/java");
        executable(java, Files.readString(java).replace(
                "*.new) ", "*.new) ! grep -q lambda \"$list\" || kill -SEGV $$; "));
        run(home.resolve("labscore"), jdk);

        assertEquals("rank\nrank --as-of 9999-12-31\nwhat-if --as-of 9999-12-31\nrank\n",
                Files.readString(home.resolve("target/launcher/classes-17.0.15-SomeOne.jsa")));
    }

    @Test
    void what_was_compiled_for_the_archive_is_in_the_users_cache() throws Exception {
        Path java = jdk.resolve("bin/java");
        executable(java, Files.readString(java).replace("{ echo \"$*\"",
                "mkdir -p \"$XDG_CACHE_HOME/labscore\"; echo pack >\"$XDG_CACHE_HOME/labscore/a.pack\"; { echo \"$*\""));
        run(home.resolve("labscore"), jdk);

        assertEquals("pack\n", Files.readString(folder.resolve(".cache/labscore/a.pack")));
        assertEquals(List.of("classes-17.0.15-SomeOne.jsa"), made("classes"));
    }

    private List<String> made(String begins) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target/launcher"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(begins)).toList();
        }
    }

    @Test
    void an_archive_that_can_not_be_made_does_not_matter() throws Exception {
        executable(jdk.resolve("bin/java"), """
                #!/bin/sh
                case "$*" in *Dump*) exit 1 ;; esac
                echo "words=$*"
                """);
        run(home.resolve("labscore"), jdk);
        Run second = run(home.resolve("labscore"), jdk, "rank");

        assertEquals("", second.err());
        assertFalse(second.out().contains("SharedArchiveFile"));
    }
}
