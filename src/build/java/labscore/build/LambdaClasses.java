package labscore.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Makes a class of each lambda and method reference, when the program is built. javac leaves it to the JVM to
 * make them when a line is first reached, which takes it a tenth of a millisecond and more each, also where the
 * class itself comes from an archive; a short run reaches some hundred. Lambdas that have to be serialised are
 * left as they are.
 */
public final class LambdaClasses {

    private static final String CLASS = ".class";

    private final Path root;
    private final Made made = new Made();

    private LambdaClasses(Path root) {
        this.root = root;
    }

    /** @param folders of compiled classes, which are changed */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            new LambdaClasses(Path.of(folder)).run();
        }
    }

    private void run() throws IOException {
        for (Path file : classFiles()) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            Rewritten rewritten = new Rewritten(new ClassWriter(0), made);
            reader.accept(rewritten, 0);
            rewritten.code().ifPresent(code -> made.classes().put(reader.getClassName(), code));
        }
        for (String host : made.nests().keySet()) {
            joinNest(host);
        }
        for (Map.Entry<String, byte[]> entry : made.classes().entrySet()) {
            Files.write(file(entry.getKey()), entry.getValue());
        }
        forgetOthers();
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
        new ClassReader(code).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                made.nests().get(host).forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        made.classes().put(host, writer.toByteArray());
    }
}
