package labscore.rulepack.bytecode;

import java.util.Map;
import java.util.Set;

/** Lets compiled classes pass that extend, call and contain only what compiled rules need. */
public final class ByteCodeCheck {

    /** Java checks what is in older class files by laxer rules. */
    private static final int OLDEST_VERSION = 51;

    private final Set<String> own;
    private final Set<String> types;

    private ByteCodeCheck(Set<String> own, Set<String> types) {
        this.own = own;
        this.types = types;
    }

    /**
     * @param unit byte code by class name
     * @param types names of the classes that the unit builds upon
     * @throws labscore.problem.LabscoreException with the first class that does what no rule may
     */
    public static void check(Map<String, byte[]> unit, Set<String> types) {
        ByteCodeCheck check = new ByteCodeCheck(unit.keySet(), types);
        for (Map.Entry<String, byte[]> entry : unit.entrySet()) {
            check.check(entry.getKey(), entry.getValue());
        }
    }

    private void check(String name, byte[] code) {
        if (!ClassNames.areFree(name)) {
            throw Refusal.of(name, "bears a name that is not for rules");
        }
        try {
            check(name, new ClassFile(code));
        } catch (IndexOutOfBoundsException cut) {
            throw Refusal.of(name, "is damaged");
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(name, unknown.getMessage());
        }
    }

    private void check(String name, ClassFile file) {
        if (file.version() < OLDEST_VERSION) {
            throw Refusal.of(name, "is of an old form");
        } else if (!file.name().equals(name)) {
            throw Refusal.of(name, "calls itself " + file.name());
        } else if (file.hasNativeMethod()) {
            throw Refusal.of(name, "has a method outside of Java");
        }
        requireSupertype(name, file.superclass());
        for (int i = 0; i < file.interfaces(); i++) {
            requireSupertype(name, file.interfaceAt(i));
        }
        for (int i = 1; i < file.constants(); i++) {
            if (file.isMember(i)) {
                requireMember(name, file, i);
            }
        }
    }

    /** Whatever its supertypes have can be called by a class under its own name. */
    private void requireSupertype(String name, String supertype) {
        if (!isOwn(supertype) && !Allowed.isExtended(supertype)) {
            throw Refusal.of(name, "extends " + supertype);
        }
    }

    private void requireMember(String name, ClassFile file, int member) {
        String owner = file.owner(member);
        if (!isOwn(owner) && !Allowed.isUsed(owner, file, member)) {
            throw Refusal.of(name, "uses " + owner + "." + file.member(member));
        }
    }

    private boolean isOwn(String type) {
        return own.contains(type) || types.contains(type);
    }
}
