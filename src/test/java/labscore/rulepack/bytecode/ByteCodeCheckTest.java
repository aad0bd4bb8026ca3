package labscore.rulepack.bytecode;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import labscore.fixture.JavaCode;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing gets through that could do more than a rule. */
class ByteCodeCheckTest {

    private static final int VERSION = 61;

    @TempDir
    private Path folder;

    private static String refusal(Map<String, byte[]> unit) {
        String found = assertThrows(LabscoreException.class, () -> ByteCodeCheck.check(unit, Set.of()))
                .problems().get(0).found();
        return found.substring("the compiled class ".length(), found.indexOf(", which no rule needs"));
    }

    private static String refusal(String name, byte[] code) {
        return refusal(Map.of(name, code));
    }

    private Map<String, byte[]> compiled(String name, String declaration) {
        int simple = name.lastIndexOf('.');
        return JavaCode.compiled(folder, Map.of(name, "package " + name.substring(0, simple) + ";\n" + declaration));
    }

    @Test
    void no_call_is_let_through_that_reaches_beyond_values() {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("Runtime.getRuntime().exec(\"x\");", "java.lang.Runtime.getRuntime");
        statements.put("new ProcessBuilder().start();", "java.lang.ProcessBuilder.<init>");
        statements.put("System.exit(0);", "java.lang.System.exit");
        statements.put("System.getProperty(\"x\");", "java.lang.System.getProperty");
        statements.put("Integer.getInteger(\"x\");", "java.lang.Integer.getInteger");
        statements.put("Boolean.getBoolean(\"x\");", "java.lang.Boolean.getBoolean");
        statements.put("Object out = System.out;", "java.lang.System.out");
        statements.put("Class.forName(\"x\");", "java.lang.Class.forName");
        statements.put("String.class.getMethods();", "java.lang.Class.getMethods");
        statements.put("\"\".getClass().getClassLoader();", "java.lang.Object.getClass");
        statements.put("new Thread().start();", "java.lang.Thread.<init>");
        statements.put("new java.io.File(\"x\").delete();", "java.io.File.<init>");
        statements.put("java.nio.file.Files.size(null);", "java.nio.file.Files.size");
        statements.put("new java.net.Socket(\"x\", 1);", "java.net.Socket.<init>");
        statements.put("java.lang.invoke.MethodHandles.lookup();", "java.lang.invoke.MethodHandles.lookup");
        statements.put("java.util.ServiceLoader.load(null);", "java.util.ServiceLoader.load");
        statements.put("new String[0].clone();", "[Ljava.lang.String;.clone");
        statements.put("java.util.function.Supplier<Object> s = Runtime::getRuntime;", "java.lang.Runtime.getRuntime");
        statements.put("java.util.function.Function<String, Object> f = java.io.File::new;", "java.io.File.<init>");
        statements.put("org.drools.modelcompiler.dsl.pattern.D.accFunction(Thread.class);",
                "org.drools.modelcompiler.dsl.pattern.D.accFunction");
        statements.put("org.drools.modelcompiler.dsl.pattern.D.executeScript(\"mvel\", null, \"x\");",
                "org.drools.modelcompiler.dsl.pattern.D.executeScript");
        statements.put("((org.drools.model.consequences.ConsequenceBuilder._2<?, ?>) null)"
                + ".executeScript(\"mvel\", null, \"x\");",
                "org.drools.model.consequences.ConsequenceBuilder$_2.executeScript");
        statements.put("((org.drools.model.Drools) null).getRuntime(Object.class);",
                "org.drools.model.Drools.getRuntime");
        statements.put("new labscore.store.KeptFiles(null, null, 1);", "labscore.store.KeptFiles.<init>");
        List<String> calls = List.copyOf(statements.keySet());
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < calls.size(); i++) {
            sources.put("quality.Hostile" + i, "package quality; class Hostile" + i
                    + " { static void run() throws Throwable { " + calls.get(i) + " } }");
        }
        Map<String, byte[]> classes = JavaCode.compiled(folder, sources);
        for (int i = 0; i < calls.size(); i++) {
            String name = "quality.Hostile" + i;
            assertEquals(name + " uses " + statements.get(calls.get(i)), refusal(name, classes.get(name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"java.lang.ClassLoader", "java.lang.Thread", "java.util.Timer", "java.lang.RuntimeException",
        "labscore.scoring.Credit"})
    void no_class_inherits_what_it_could_call_as_its_own(String superclass) throws IOException {
        assertEquals("quality.Hostile extends " + superclass,
                refusal("quality.Hostile", JavaCode.empty(VERSION, "quality.Hostile", superclass)));
    }

    @Test
    void an_interface_is_inherited_as_well() {
        assertEquals("quality.Hostile extends java.lang.Runnable",
                refusal(compiled("quality.Hostile", "class Hostile implements Runnable { public void run() {} }")));
        assertEquals("quality.Hostile extends java.util.Comparator", refusal(compiled("quality.Hostile",
                "interface Hostile extends java.io.Serializable, java.util.Comparator<String> {}")));
    }

    /** Its name would be free; its own supertype is not. */
    @Test
    void a_superclass_of_the_pack_is_checked_itself() {
        Map<String, byte[]> classes = JavaCode.compiled(folder, Map.of(
                "quality.First", "package quality; class First extends Second { void run(int n) { interrupt(); } }",
                "quality.Second", "package quality; class Second extends Thread {}"));

        assertEquals("quality.Second extends java.lang.Thread", refusal(classes));
        assertEquals("quality.First extends quality.Second", refusal("quality.First", classes.get("quality.First")));
        assertDoesNotThrow(() -> ByteCodeCheck.check(
                Map.of("quality.First", classes.get("quality.First")), Set.of("quality.Second")));
    }

    @Test
    void no_method_lies_outside_of_Java() {
        assertEquals("quality.Hostile has a method outside of Java", refusal(compiled("quality.Hostile",
                "class Hostile { int first; void second() {} native void third(); }")));
    }

    @ParameterizedTest
    @CsvSource({"java.Hostile", "java.lang.Hostile", "java.lang.String", "labscore.Main", "labscore.engine.Crediting",
        "org.drools.model.Model", "picocli.CommandLine", "Hostile", "quality.deep.Hostile", "quality.P0.a.Hostile"})
    void no_class_bears_a_name_of_the_program_or_its_libraries(String name) throws IOException {
        assertEquals(name + " bears a name that is not for rules",
                refusal(name, JavaCode.empty(VERSION, name, "java.lang.Object")));
    }

    @Test
    void a_class_is_what_it_is_kept_as() throws IOException {
        assertEquals("quality.Friendly calls itself java.lang.Hostile",
                refusal("quality.Friendly", JavaCode.empty(VERSION, "java.lang.Hostile", "java.lang.Object")));
    }

    @Test
    void old_forms_and_constants_that_are_reckoned_are_not_let_through() throws IOException {
        assertEquals("quality.Old is of an old form",
                refusal("quality.Old", JavaCode.empty(50, "quality.Old", "java.lang.Object")));
        assertEquals("quality.Hostile has a constant of kind 17", refusal("quality.Hostile", JavaCode.empty(
                VERSION, "quality.Hostile", "java.lang.Object", new byte[] {17, 0, 0, 0, 1})));
        assertDoesNotThrow(() -> ByteCodeCheck.check(Map.of("quality.Good", JavaCode.empty(
                VERSION, "quality.Good", "java.lang.Object", new byte[] {3, 0, 0, 0, 1})), Set.of()));
    }

    /** It could be read for ever. */
    @Test
    void a_part_that_ends_before_it_begins_is_damaged() throws IOException {
        byte[] empty = JavaCode.empty(VERSION, "quality.Hostile", "java.lang.Object");
        // One method in place of none, with one attribute of -6 bytes.
        byte[] method = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, -1, -1, -1, -6, 0, 0};
        byte[] code = Arrays.copyOf(empty, empty.length - 4 + method.length);
        System.arraycopy(method, 0, code, empty.length - 4, method.length);

        assertEquals("quality.Hostile is damaged", refusal("quality.Hostile", code));
    }

    @Test
    void a_file_that_was_cut_or_changed_is_refused_or_let_through_and_never_breaks_the_program() {
        byte[] good = compiled("quality.Good", "enum Good implements java.io.Serializable {"
                + " ONE; Object of(double d) { return d + \"x\" + ONE.ordinal(); } }").get("quality.Good");
        for (int length = 0; length < good.length; length++) {
            mayBeRefused(Arrays.copyOf(good, length));
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = good.clone();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            mayBeRefused(changed);
        }
    }

    private static void mayBeRefused(byte[] code) {
        try {
            ByteCodeCheck.check(Map.of("quality.Good", code), Set.of());
        } catch (LabscoreException refused) {
            assertEquals(1, refused.problems().size());
        }
    }
}
