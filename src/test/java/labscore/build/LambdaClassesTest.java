package labscore.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class whose lambdas were made at build time does what it did before. */
class LambdaClassesTest {

    private static final Path SOURCES = Path.of("src/test/resources/lambdas");
    private static final Path TOOL = Path.of("target/build-tools");
    private static final String LEFT_TO_THE_JVM = "metafactory";

    @TempDir
    private Path classes;

    @BeforeEach
    void compile_a_lambda_of_every_kind() {
        compile(SOURCES.resolve("other/Base.java"), SOURCES.resolve("Sample.java"));
    }

    private void compile(Path... sources) {
        List<String> words = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classes.toString()));
        Stream.of(sources).map(Path::toString).forEach(words::add);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)));
    }

    private void makeClasses() throws Exception {
        try (URLClassLoader tool = loader(TOOL)) {
            Method main = tool.loadClass("labscore.build.LambdaClasses").getMethod("main", String[].class);
            main.invoke(null, (Object) new String[] {classes.toString()});
        }
    }

    private static URLClassLoader loader(Path folder) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, LambdaClassesTest.class.getClassLoader());
    }

    private Object answers() throws Exception {
        try (URLClassLoader loader = loader(classes)) {
            return loader.loadClass("Sample").getMethod("answers").invoke(null);
        }
    }

    @Test
    void it_gives_the_same_answers() throws Exception {
        Object before = answers();
        makeClasses();
        assertEquals(before, answers());
        assertEquals(15, ((List<?>) before).size());
    }

    @Test
    void none_is_left_to_the_jvm_but_what_may_be_serialised() throws Exception {
        assertTrue(holds("Sample", LEFT_TO_THE_JVM));
        makeClasses();
        for (String name : List.of("Sample$Named", "Sample$Point", "Sample$Sign", "Sample$Inner")) {
            assertFalse(holds(name, LEFT_TO_THE_JVM), name);
        }
        assertTrue(holds("Sample", "altMetafactory"));
        assertFalse(holds("Sample", "\u0000" + (char) LEFT_TO_THE_JVM.length() + LEFT_TO_THE_JVM));
        assertTrue(made().size() > 30);
    }

    @Test
    void a_second_time_changes_nothing() throws Exception {
        makeClasses();
        List<String> once = made();
        byte[] sample = Files.readAllBytes(classes.resolve("Sample.class"));
        makeClasses();
        assertEquals(once, made());
        assertEquals(new String(sample, StandardCharsets.ISO_8859_1), code("Sample"));
    }

    @Test
    void what_an_earlier_build_made_goes_with_its_lambda(@TempDir Path sources) throws Exception {
        makeClasses();
        Path emptied = Files.writeString(sources.resolve("Sample.java"),
                "public class Sample { public static Object answers() { return 1; } }");
        compile(emptied);
        makeClasses();
        assertEquals(List.of(), made().stream().filter(name -> name.startsWith("Sample$$")).toList());
        assertEquals(1, answers());
    }

    private String code(String name) throws IOException {
        return new String(Files.readAllBytes(classes.resolve(name + ".class")), StandardCharsets.ISO_8859_1);
    }

    private boolean holds(String name, String text) throws IOException {
        return code(name).contains(text);
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains("$$L")).sorted()
                    .toList();
        }
    }
}
