package labscore.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class whose lambdas and texts were linked at build time does what it did before. */
class LinkAheadTest {

    private static final Path SOURCES = Path.of("src/test/resources/linked");
    private static final Path TOOL = Path.of("target/build-tools");
    private static final String LEFT_TO_THE_JVM = "metafactory";
    private static final String TEXTS = "makeConcat";

    @TempDir
    private Path classes;

    @BeforeEach
    void compile_a_sample_of_every_kind() {
        compile(SOURCES.resolve("other/Base.java"), SOURCES.resolve("Sample.java"));
    }

    private void compile(Path... sources) {
        compile(Stream.of(sources).map(Path::toString).toArray(String[]::new));
    }

    private void compile(String... options) {
        List<String> words = new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-cp", classes.toString()));
        words.addAll(List.of(options));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)));
    }

    private void makeClasses() throws Exception {
        link(classes);
    }

    private static void link(Path... folders) throws Exception {
        try (URLClassLoader tool = loader(TOOL)) {
            Method main = tool.loadClass("labscore.build.LinkAhead").getMethod("main", String[].class);
            main.invoke(null, (Object) Stream.of(folders).map(Path::toString).toArray(String[]::new));
        }
    }

    private static URLClassLoader loader(Path folder) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, LinkAheadTest.class.getClassLoader());
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
        assertEquals(20, ((List<?>) before).size());
    }

    @Test
    void none_is_left_to_the_jvm_but_what_may_be_serialised() throws Exception {
        assertTrue(holds("Sample", LEFT_TO_THE_JVM));
        assertTrue(holds("Sample", TEXTS));
        makeClasses();
        for (String name : List.of("Sample$Named", "Sample$Point", "Sample$Sign", "Sample$Inner")) {
            assertFalse(holds(name, LEFT_TO_THE_JVM), name);
            assertFalse(holds(name, TEXTS), name);
        }
        assertFalse(holds("Sample", TEXTS));
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

    @Test
    void a_lambda_of_an_older_class_file_is_left(@TempDir Path sources) throws Exception {
        Path old = Files.writeString(sources.resolve("Sample.java"), """
                public class Sample {
                    public static Object answers() {
                        java.util.function.Supplier<String> text = () -> "old";
                        return text.get();
                    }
                }
                """);
        compile("--release", "8", old.toString());
        makeClasses();
        assertEquals("old", answers());
        assertTrue(holds("Sample", LEFT_TO_THE_JVM));
    }

    @Test
    void ids_of_the_model_of_drools_are_counted_and_no_others(@TempDir Path sources) throws Exception {
        for (String folder : List.of("org.drools.model", "org.drools.others")) {
            Path source = Files.writeString(sources.resolve("Ids.java"), """
                    package %s;

                    public class Ids {
                        public static Object answers() {
                            return java.util.UUID.randomUUID().version() + " " + java.util.UUID.randomUUID();
                        }
                    }
                    """.formatted(folder));
            compile(source.toString());
        }
        makeClasses();
        makeClasses();

        try (URLClassLoader loader = loader(classes)) {
            assertEquals("0 00000000-0000-0000-0000-000000000002",
                    loader.loadClass("org.drools.model.Ids").getMethod("answers").invoke(null));
            String random = (String) loader.loadClass("org.drools.others.Ids").getMethod("answers").invoke(null);
            assertTrue(random.startsWith("4 "), random);
        }
    }

    @Test
    void lists_of_streams_are_as_they_were(@TempDir Path sources) throws Exception {
        Path source = Files.writeString(sources.resolve("Lists.java"), """
                import java.util.List;
                import java.util.stream.IntStream;
                import java.util.stream.Stream;

                public class Lists {
                    public static Object answers() {
                        return List.of(Stream.of(1, null, 2).toList(), Stream.of().toList(),
                                IntStream.range(0, 1000).parallel().boxed().filter(i -> i % 3 > 0).toList());
                    }
                }
                """);
        compile(source.toString());
        Object before = lists();
        makeClasses();

        assertFalse(holds("Lists", "toList"));
        assertTrue(Files.exists(classes.resolve("labscore/build/StreamList.class")));
        List<?> after = (List<?>) lists();
        assertEquals(before, after);
        for (Object list : after) {
            assertThrows(UnsupportedOperationException.class, () -> ((List<?>) list).add(null));
        }
    }

    /** From this folder alone: the program, built, has a class of that name too. */
    private Object lists() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return loader.loadClass("Lists").getMethod("answers").invoke(null);
        }
    }

    /** As other compilers than this javac leave it, which makes texts of what is not primitive beforehand. */
    @Test
    void an_array_is_put_in_as_an_object_and_no_object_as_a_word() throws Exception {
        String site = "([CLjava/lang/Object;)Ljava/lang/String;";
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Joined", null, "java/lang/Object", null);
        MethodVisitor join = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "join", site, null, null);
        join.visitCode();
        join.visitVarInsn(Opcodes.ALOAD, 0);
        join.visitVarInsn(Opcodes.ALOAD, 1);
        join.visitInvokeDynamicInsn("any", site, new Handle(Opcodes.H_INVOKESTATIC,
                "java/lang/invoke/StringConcatFactory", "makeConcatWithConstants",
                MethodType.methodType(CallSite.class, MethodHandles.Lookup.class, String.class, MethodType.class,
                        String.class, Object[].class).toMethodDescriptorString(), false), "\1 \2 \1", "\1");
        join.visitInsn(Opcodes.ARETURN);
        join.visitMaxs(0, 0);
        writer.visitEnd();
        Files.write(classes.resolve("Joined.class"), writer.toByteArray());
        String before = joined();
        makeClasses();

        assertFalse(holds("Joined", TEXTS));
        assertEquals(before, joined());
        assertEquals("[C@ \1 null", before);
    }

    private String joined() throws Exception {
        try (URLClassLoader loader = loader(classes)) {
            String joined = (String) loader.loadClass("Joined").getMethod("join", char[].class, Object.class)
                    .invoke(null, new char[] {'c'}, null);
            return joined.replaceAll("@[0-9a-f]+", "@");
        }
    }

    @Test
    void what_was_unpacked_is_gone_through_once_by_each_form_of_this(@TempDir Path marks) throws Exception {
        Path mark = Files.createFile(marks.resolve("library.marker"));
        link(classes, marks);
        assertFalse(holds("Sample", TEXTS));

        compile_a_sample_of_every_kind();
        link(classes, marks);
        assertTrue(holds("Sample", TEXTS));

        Files.setLastModifiedTime(mark, FileTime.from(Instant.now().minusSeconds(100)));
        link(classes, marks);
        assertFalse(holds("Sample", TEXTS));

        compile_a_sample_of_every_kind();
        Path done = marks.resolve("linked-ahead");
        Files.writeString(done, Files.readString(done).replaceFirst("by [0-9]+", "by another form"));
        link(classes, marks);
        assertFalse(holds("Sample", TEXTS));
    }

    @Test
    void what_a_stopped_build_left_is_finished_by_the_next() throws Exception {
        Map<String, byte[]> before = contents();
        Object said = answers();
        makeClasses();
        Map<String, byte[]> after = contents();
        for (int written = 0; written < after.size(); written += 7) {
            leave(before, after, written);
            makeClasses();
            assertEquals(said, answers(), written + " written");
        }
    }

    /** As it is when some of what changes has been written: lambdas first, then the others by their names. */
    private void leave(Map<String, byte[]> before, Map<String, byte[]> after, int written) throws IOException {
        List<String> order = new ArrayList<>(after.keySet());
        order.sort(Comparator.<String, Boolean>comparing(name -> !name.contains("$$L")).thenComparing(name -> name.replace(".class", "")));
        for (String name : order) {
            byte[] content = order.indexOf(name) < written ? after.get(name) : before.get(name);
            if (content == null) {
                Files.deleteIfExists(classes.resolve(name));
            } else {
                Files.write(classes.resolve(name), content);
            }
        }
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
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
