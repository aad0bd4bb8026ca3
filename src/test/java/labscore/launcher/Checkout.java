package labscore.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout with a Java and a Maven that only say what they were asked.
 *
 * @param folder with all of it
 * @param home of the checkout; with a blank in its path
 * @param jdk Java 17
 * @param tools all that is in the path
 */
record Checkout(Path folder, Path home, Path jdk, Path tools) {

    /** One run of the launcher. */
    record Run(int code, String out, String err) {}

    static Checkout in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("check out"));
        Files.copy(Path.of("labscore"), home.resolve("labscore"));
        executable(home.resolve("labscore"), Files.readString(Path.of("labscore")));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src/main/java"));
        Files.createDirectories(home.resolve("src/main/launcher"));
        Files.createDirectories(home.resolve("rules"));
        Files.createDirectories(home.resolve("scenarios"));
        Files.copy(Path.of("src/main/launcher/prepare"), home.resolve("src/main/launcher/prepare"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("bash", "sh", "env", "cat", "chmod", "cp", "find", "flock", "grep", "mkdir", "mv", "readlink",
                "rm", "sed", "sleep", "tail", "touch")) {
            lend(tool, tools);
        }
        executable(tools.resolve("mvn"), """
                #!/bin/sh
                [ "$1" != -v ] || { echo "Apache Maven 3.8.7"; exit; }
                echo "$@" >>"%1$s/maven-was-asked"
                sleep 0.3
                mkdir -p "%1$s/target" && echo jar >"%1$s/target/labscore.jar"
                """.formatted(home));
        return new Checkout(folder, home, jdk(folder, "jdk 17", "17.0.15"), tools);
    }

    /** With the JDK of the checkout. */
    Run run(String... words) throws Exception {
        return run(home.resolve("labscore"), jdk, words);
    }

    /** Only the tools named are in the path: this machine's Java and Maven are not. */
    private static void lend(String tool, Path tools) throws IOException {
        for (Path bin : List.of(Path.of("/bin"), Path.of("/usr/bin"))) {
            if (Files.exists(bin.resolve(tool))) {
                executable(tools.resolve(tool), "#!/bin/sh\nexec " + bin.resolve(tool) + " \"$@\"\n");
            }
        }
    }

    /** A Java that prints its words, and writes the lists and the archive that it is asked for. */
    Path jdk(String name, String version) throws IOException {
        return jdk(folder, name, version);
    }

    private static Path jdk(Path folder, String name, String version) throws IOException {
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

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Process start(Path launcher, Path javaHome, String... words) throws IOException {
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

    /** @param javaHome or {@code null} for the path alone */
    Run run(Path launcher, Path javaHome, String... words) throws Exception {
        return ended(start(launcher, javaHome, words));
    }

    static Run ended(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    int builds() throws IOException {
        Path asked = home.resolve("maven-was-asked");
        return Files.exists(asked) ? Files.readAllLines(asked).size() : 0;
    }

    /** A file in the launcher's own folder. */
    Path state(String name) {
        return home.resolve("target/launcher").resolve(name);
    }

    /** A file in the launcher's own folder that is made in the background. */
    Path awaited(String name) throws Exception {
        Path file = state(name);
        for (int i = 0; i < 200 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(file), "not made in ten seconds: " + file);
        return file;
    }

    /** Files in the launcher's own folder. */
    List<String> made(String begins) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target/launcher"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(begins)).toList();
        }
    }
}
