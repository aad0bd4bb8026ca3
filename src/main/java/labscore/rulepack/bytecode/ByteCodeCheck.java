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
     * @param types names of the classes that the unit builds upon, which were checked before
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
        String itself = written(file.className(file.self()));
        if (!itself.equals(name)) {
            throw Refusal.of(name, "calls itself " + itself);
        } else if (file.version() < OLDEST_VERSION) {
            throw Refusal.of(name, "is of an old form");
        } else if (file.hasNativeMethod()) {
            throw Refusal.of(name, "has a method outside of Java");
        }
        Uses[] known = new Uses[file.constants()];
        known[file.self()] = Uses.ALL;
        requireSupertypes(name, file, known);
        requireMembers(name, file, known);
    }

    /** Whatever its supertypes have can be called by a class under its own name. */
    private void requireSupertypes(String name, ClassFile file, Uses[] known) {
        for (int i = 0; i < file.supertypes(); i++) {
            if (!usesOf(file.supertype(i), file, known).areExtended()) {
                throw Refusal.of(name, "extends " + written(file.className(file.supertype(i))));
            }
        }
    }

    private void requireMembers(String name, ClassFile file, Uses[] known) {
        for (int i = 0; i < file.members(); i++) {
            if (!usesOf(file.owner(i), file, known).have(file, i)) {
                throw Refusal.of(name, "uses " + written(file.className(file.owner(i))) + "." + file.member(i));
            }
        }
    }

    /** @param known what was found before, by the number of the constant that names the class */
    private Uses usesOf(int constant, ClassFile file, Uses[] known) {
        Uses uses = known[constant];
        if (uses == null) {
            uses = usesOf(file.className(constant));
            known[constant] = uses;
        }
        return uses;
    }

    private Uses usesOf(String type) {
        Uses uses = Allowed.of(type);
        if (uses != null) {
            return uses;
        }
        String name = written(type);
        return own.contains(name) || types.contains(name) ? Uses.ALL : Uses.NONE;
    }

    /** As people and Java's loaders write the name of a class. */
    private static String written(String type) {
        return type.replace('/', '.');
    }
}
