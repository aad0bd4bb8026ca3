package labscore.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A class whose lambdas are taken from classes of their own, whose texts are put together by methods, and which calls
 * substitutes for what is slow in a fresh JVM.
 */
final class Rewritten extends ClassVisitor {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String TEXTS = "java/lang/invoke/StringConcatFactory";

    private final ClassWriter writer;
    private final Made made;
    private int version;
    private String name;
    private String host;
    private boolean isInterface;
    private int lambdas;
    private int texts;
    private int substitutes;

    Rewritten(ClassWriter writer, Made made) {
        super(Opcodes.ASM9, writer);
        this.writer = writer;
        this.made = made;
    }

    /** Empty if there was nothing to do. */
    Optional<byte[]> code() {
        return lambdas + texts + substitutes == 0 ? Optional.empty() : Optional.of(writer.toByteArray());
    }

    @Override
    public void visit(int newVersion, int access, String newName, String signature, String parent, String[] types) {
        version = newVersion;
        name = newName;
        host = newName;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(newVersion, access, newName, signature, parent, types);
    }

    @Override
    public void visitNestHost(String newHost) {
        host = newHost;
        super.visitNestHost(newHost);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String desc, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, desc, signature, thrown)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String site, Handle bootstrap, Object... arguments) {
                if (version >= Opcodes.V11 && isBy(bootstrap, LAMBDAS, "metafactory")) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, lambda(called, site, arguments), LambdaClass.FACTORY, site,
                            false);
                } else if (isBy(bootstrap, TEXTS, "makeConcatWithConstants")) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, name, text(site, arguments), site, isInterface);
                } else {
                    super.visitInvokeDynamicInsn(called, site, bootstrap, arguments);
                }
            }

            @Override
            public void visitMethodInsn(int kind, String owner, String called, String to, boolean isInterface) {
                if (LambdaClass.isOne(owner) && !LambdaClass.isOne(name) || Substitute.isIn(owner)) {
                    made.used().add(owner);
                }
                Optional<Substitute> ours = Substitute.of(owner, called, name);
                if (ours.isPresent()) {
                    substitutes++;
                    made.used().add(ours.get().className());
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, ours.get().className(), Substitute.METHOD,
                            ours.get().descriptor(), false);
                } else {
                    super.visitMethodInsn(kind, owner, called, to, isInterface);
                }
            }
        };
    }

    private static boolean isBy(Handle bootstrap, String owner, String method) {
        return bootstrap.getOwner().equals(owner) && bootstrap.getName().equals(method);
    }

    /** The name of its method. */
    private String text(String site, Object[] arguments) {
        Method method = new Method("text$" + texts++, site);
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        GeneratorAdapter code = new GeneratorAdapter(
                access, method, super.visitMethod(access, method.getName(), site, null, null));
        new Concatenation(code, Type.getArgumentTypes(site)).write((String) arguments[0],
                List.of(arguments).subList(1, arguments.length));
        return method.getName();
    }

    /** The name of its class. */
    private String lambda(String called, String site, Object[] arguments) {
        String lambda = LambdaClass.name(name, lambdas++);
        LambdaClass written =
                new LambdaClass(Type.getObjectType(lambda), Type.getArgumentTypes(site), Type.getReturnType(site));
        written.begin(version, host);
        written.implement(called, (Type) arguments[0], (Type) arguments[2], (Handle) arguments[1]);
        made.classes().put(lambda, written.code());
        made.nests().computeIfAbsent(host, first -> new ArrayList<>()).add(lambda);
        return lambda;
    }
}
