package labscore.rulepack.bytecode;

import java.nio.charset.StandardCharsets;

/**
 * What a class file names, by section 4 of The Java Virtual Machine Specification, Java SE 25 Edition. Every
 * call, every access to a field and every handle of a method goes through a constant that names the member.
 *
 * <p>Whatever leads out of the file ends in an {@link IndexOutOfBoundsException}.
 */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION = 6;
    private static final int CONSTANTS = 8;
    private static final int NATIVE = 0x0100;

    private static final int TEXT = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD_OF_INTERFACE = 11;
    private static final int NAME_AND_TYPE = 12;
    /** Bytes of a constant by its kind, which is the first of them; 0 for what compiled rules don't have. */
    private static final byte[] SIZES = {0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 0, 5, 0, 0};
    /** Bytes of a constant that counts for two. */
    private static final int DOUBLE = 9;
    /** Constants read at a time: Java compiles what is called often sooner than what takes long. */
    private static final int BATCH = 8;

    private final byte[] code;
    /** Offset of each constant, by its number. */
    private final int[] places;
    /** Numbers of the constants that name members. */
    private final int[] members;
    private int memberCount;
    /** The first constant that is not read yet, and its offset. */
    private int next = 1;
    private int end = CONSTANTS + 2;

    /** @throws IllegalArgumentException if there is something in it that compiled rules don't have */
    ClassFile(byte[] code) {
        this.code = code;
        if ((number(0) << Short.SIZE | number(2)) != MAGIC) {
            throw new IllegalArgumentException("is no class file");
        }
        int count = number(CONSTANTS);
        places = new int[count];
        members = new int[count];
        while (next < count) {
            readSome();
        }
    }

    private void readSome() {
        int place = end;
        int i = next;
        for (int behind = Math.min(places.length, i + BATCH); i < behind; i++) {
            int kind = code[place];
            int size = SIZES[kind];
            if (size == 0) {
                throw new IllegalArgumentException("has a constant of kind " + kind);
            }
            places[i] = place;
            if (kind == TEXT) {
                place += (code[place + 1] & 0xFF) << Byte.SIZE | code[place + 2] & 0xFF;
            } else if (kind >= FIELD && kind <= METHOD_OF_INTERFACE) {
                members[memberCount++] = i;
            } else if (size == DOUBLE) {
                i++;
            }
            place += size;
        }
        next = i;
        end = place;
    }

    int version() {
        return number(VERSION);
    }

    int constants() {
        return places.length;
    }

    /** How many fields and methods it names. */
    int members() {
        return memberCount;
    }

    /** Number of the constant that is the class of a member. */
    int owner(int member) {
        return number(places[members[member]] + 1);
    }

    /** Name of a member. */
    String member(int member) {
        return text(number(nameAndType(member) + 1));
    }

    /** Types of the parameters of a member and of its result. */
    String descriptor(int member) {
        return text(number(nameAndType(member) + 3));
    }

    private int nameAndType(int member) {
        return place(number(places[members[member]] + 3), NAME_AND_TYPE);
    }

    /** Such as {@code talent/Rules}, or {@code [Ltalent/Rules;} for an array. */
    String className(int constant) {
        return text(number(place(constant, CLASS) + 1));
    }

    /** Number of the constant that is the class itself. */
    int self() {
        return number(end + 2);
    }

    /** How many classes and interfaces it extends. */
    int supertypes() {
        return 1 + number(end + 6);
    }

    /**
     * Number of the constant that is one of them.
     *
     * @param i from 0, which is the superclass
     */
    int supertype(int i) {
        return number(i == 0 ? end + 4 : end + 6 + 2 * i);
    }

    /** Whether a method of it is not in this file but in a library of the system. */
    boolean hasNativeMethod() {
        int methods = behindMembers(end + 6 + 2 * supertypes(), 0);
        return behindMembers(methods, NATIVE) < 0;
    }

    /** Offset behind fields or methods; negative if one of them bears a flag. */
    private int behindMembers(int start, int flag) {
        int place = start + 2;
        for (int left = number(start); left > 0; left--) {
            if ((number(place) & flag) != 0) {
                return -1;
            }
            int attributes = number(place + 6);
            place += 8;
            for (; attributes > 0; attributes--) {
                place += 6 + length(place + 2);
            }
        }
        return place;
    }

    private int length(int place) {
        int length = number(place) << Short.SIZE | number(place + 2);
        if (length < 0 || length > code.length) {
            throw new IndexOutOfBoundsException(length);
        }
        return length;
    }

    /** All names that rules have, and the list, are of such letters. */
    private String text(int constant) {
        int place = place(constant, TEXT);
        return new String(code, place + 3, number(place + 1), StandardCharsets.ISO_8859_1);
    }

    private int place(int constant, int kind) {
        int place = places[constant];
        if (code[place] != kind) {
            throw new IllegalArgumentException("has a constant of kind " + code[place] + " in place of " + kind);
        }
        return place;
    }

    private int number(int place) {
        return (code[place] & 0xFF) << Byte.SIZE | code[place + 1] & 0xFF;
    }
}
