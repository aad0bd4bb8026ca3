package labscore.build;

import java.util.ArrayList;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class whose lambdas are taken from classes of their own. */
final class Rewritten extends ClassVisitor {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final ClassWriter writer;
    private final Made made;
    private int version;
    private String name;
    private String host;
    private int lambdas;

    Rewritten(ClassWriter writer, Made made) {
        super(Opcodes.ASM9, writer);
        this.writer = writer;
        this.made = made;
    }

    /** Empty if there was nothing to do. */
    Optional<byte[]> code() {
        return lambdas == 0 ? Optional.empty() : Optional.of(writer.toByteArray());
    }

    @Override
    public void visit(int newVersion, int access, String newName, String signature, String parent, String[] types) {
        version = newVersion;
        name = newName;
        host = newName;
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
                if (bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory")) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, lambda(called, site, arguments), LambdaClass.FACTORY, site,
                            false);
                } else {
                    super.visitInvokeDynamicInsn(called, site, bootstrap, arguments);
                }
            }

            @Override
            public void visitMethodInsn(int kind, String owner, String called, String to, boolean isInterface) {
                if (LambdaClass.isOne(owner) && !LambdaClass.isOne(name)) {
                    made.used().add(owner);
                }
                super.visitMethodInsn(kind, owner, called, to, isInterface);
            }
        };
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
