package labscore.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Does when the program is built what javac leaves to the JVM for when a line is first reached: makes a class of
 * each lambda and method reference, and a method of each text that is put together with {@code +}. That takes the
 * JVM a tenth of a millisecond and more each, also where classes come from an archive, and the first of a kind
 * takes it ten; a short run reaches some hundred. Calls of Java's own methods that cost as much become those of a
 * {@link Substitute}. Lambdas that have to be serialised are left as they are, and those of class files from before
 * Java 11, whose bodies other classes may not call.
 */
public final class LinkAhead {

    private static final String CLASS = ".class";
    private static final String DRAFT = "linking.draft";

    private final Path root;
    private final Made made = new Made();

    private LinkAhead(Path root) {
        this.root = root;
    }

    /**
     * @param folders one of compiled classes, which are changed; if they were unpacked there, also the folder of
     *     the files that mark when: what is older than the last run is not gone through again
     */
    public static void main(String[] folders) throws IOException {
        LinkAhead all = new LinkAhead(Path.of(folders[0]));
        if (folders.length == 1) {
            all.run();
            return;
        }
        Marks marks = new Marks(Path.of(folders[1]));
        if (marks.hasNews()) {
            all.run();
            marks.done();
        }
    }

    private void run() throws IOException {
        for (Path file : classFiles()) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            Rewritten rewritten = new Rewritten(new ClassWriter(ClassWriter.COMPUTE_MAXS), made);
            reader.accept(rewritten, 0);
            rewritten.code().ifPresent(code -> made.classes().put(reader.getClassName(), code));
        }
        for (Substitute each : Substitute.values()) {
            if (made.used().contains(each.className())) {
                made.classes().put(each.className(), ownCode(each.className()));
            }
        }
        for (String host : made.nests().keySet()) {
            joinNest(host);
        }
        writeThose(LinkAhead::isCalled);
        writeThose(name -> !isCalled(name));
        forgetOthers();
    }

    /**
     * In an order, each whole or not at all, in which a build that is stopped leaves nothing that the next can't
     * finish: what was made before what calls for it, and by their names hosts of nests before their members.
     */
    private void writeThose(Predicate<String> wanted) throws IOException {
        for (Map.Entry<String, byte[]> entry : made.classes().entrySet()) {
            if (wanted.test(entry.getKey())) {
                write(file(entry.getKey()), entry.getValue());
            }
        }
    }

    /** What is the same keeps its age: nothing need be packed again. */
    private void write(Path file, byte[] code) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), code)) {
            Files.createDirectories(file.getParent());
            Path draft = Files.write(root.resolve(DRAFT), code);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Of a class of this program. */
    private static byte[] ownCode(String name) throws IOException {
        try (InputStream code = LinkAhead.class.getResourceAsStream("/" + name + CLASS)) {
            return code.readAllBytes();
        }
    }

    private static boolean isCalled(String name) {
        return LambdaClass.isOne(name) || Substitute.isIn(name);
    }

    /** Those of lambdas that an earlier build had and this one has not. */
    private void forgetOthers() throws IOException {
        for (Path file : classFiles()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            String name = path.substring(0, path.length() - CLASS.length());
            if (LambdaClass.isOne(name) && !made.used().contains(name)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(CLASS)).sorted().toList();
        }
    }

    private Path file(String className) {
        return root.resolve(className + CLASS);
    }

    private void joinNest(String host) throws IOException {
        byte[] rewritten = made.classes().get(host);
        byte[] code = rewritten == null ? Files.readAllBytes(file(host)) : rewritten;
        ClassWriter writer = new ClassWriter(0);
        Set<String> members = new LinkedHashSet<>(made.nests().get(host));
        new ClassReader(code).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitNestMember(String member) {
                members.remove(member);
                super.visitNestMember(member);
            }

            @Override
            public void visitEnd() {
                members.forEach(super::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        made.classes().put(host, writer.toByteArray());
    }
}
