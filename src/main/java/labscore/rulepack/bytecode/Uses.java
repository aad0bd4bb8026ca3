package labscore.rulepack.bytecode;

import java.util.Set;

/**
 * What may be used of a class.
 *
 * @param names of fields and methods, some with their types, and {@link #EXTENDS}; {@code null} for all
 */
record Uses(Set<String> names) {

    static final String EXTENDS = "extends";
    static final Uses ALL = new Uses(null);
    static final Uses NONE = new Uses(Set.of());

    boolean areExtended() {
        return names == null || names.contains(EXTENDS);
    }

    /** @param member that a class file names, of this class */
    boolean have(ClassFile file, int member) {
        if (names == null) {
            return true;
        }
        String name = file.member(member);
        return names.contains(name) || names.contains(name.concat(file.descriptor(member)));
    }
}
