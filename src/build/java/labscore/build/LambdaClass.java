package labscore.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class of one lambda.
 *
 * @param captured types of the values that it holds
 * @param implemented interface
 */
record LambdaClass(Type type, Type[] captured, Type implemented, ClassWriter writer) {

    /** Its method that gives the lambda. */
    static final String FACTORY = "of";

    private static final String MARK = "$$L";
    private static final String CAPTURED = "captured";
    private static final String ONLY = "ONLY";
    private static final Type OBJECT = Type.getType(Object.class);

    LambdaClass(Type type, Type[] captured, Type implemented) {
        this(type, captured, implemented, new ClassWriter(ClassWriter.COMPUTE_MAXS));
    }

    static String name(String outer, int number) {
        return outer + MARK + number;
    }

    static boolean isOne(String className) {
        return className.contains(MARK);
    }

    byte[] code() {
        writer.visitEnd();
        return writer.toByteArray();
    }

    /**
     * Writes how it is made.
     *
     * @param version of class files
     * @param host of the nest
     */
    void begin(int version, String host) {
        writer.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, type.getInternalName(), null,
                OBJECT.getInternalName(), new String[] {implemented.getInternalName()});
        writer.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, CAPTURED + i, captured[i].getDescriptor(), null, null);
        }
        constructor();
        if (captured.length == 0) {
            only();
        }
        GeneratorAdapter factory = method(ACC_STATIC, new Method(FACTORY, implemented, captured));
        if (captured.length == 0) {
            factory.getStatic(type, ONLY, type);
        } else {
            make(factory);
        }
        end(factory);
    }

    private void constructor() {
        GeneratorAdapter code = method(ACC_PRIVATE, constructorOf());
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(type, CAPTURED + i, captured[i]);
        }
        end(code);
    }

    /** One that holds nothing is made once. */
    private void only() {
        writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, type.getDescriptor(), null, null);
        GeneratorAdapter code = method(ACC_STATIC, new Method("<clinit>", "()V"));
        make(code);
        code.putStatic(type, ONLY, type);
        end(code);
    }

    private void make(GeneratorAdapter code) {
        code.newInstance(type);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(type, constructorOf());
    }

    private Method constructorOf() {
        return new Method("<init>", Type.VOID_TYPE, captured);
    }

    /**
     * Writes what it does.
     *
     * @param erased types of the interface's method
     * @param exact types that it is called with
     * @param body what it does
     */
    void implement(String name, Type erased, Type exact, Handle body) {
        GeneratorAdapter code = method(ACC_PUBLIC, new Method(name, erased.getDescriptor()));
        Type owner = Type.getObjectType(body.getOwner());
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        List<Type> taken = new ArrayList<>();
        if (makes) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(owner);
        }
        taken.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(type, CAPTURED + i, captured[i]);
        }
        Type[] given = exact.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            convert(code, erased.getArgumentTypes()[i], given[i]);
            convert(code, given[i], taken.get(captured.length + i));
        }
        call(code, body);
        giveBack(code, makes ? owner : Type.getReturnType(body.getDesc()), exact.getReturnType(),
                erased.getReturnType());
        end(code);
    }

    private static void call(GeneratorAdapter code, Handle body) {
        int kind = switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // Also of private methods: they are called within a nest.
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        code.visitMethodInsn(kind, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    }

    private static void giveBack(GeneratorAdapter code, Type given, Type exact, Type erased) {
        if (erased.getSort() != Type.VOID) {
            convert(code, given, exact);
            convert(code, exact, erased);
        } else if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
    }

    /** As LambdaMetafactory's documentation says: widened, put into a box or out of it, or cast. */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            code.unbox(to);
        } else if (!from.equals(to) && !to.equals(OBJECT)) {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, writer);
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
