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
    private static final int METHOD = 10;
    private static final int METHOD_OF_INTERFACE = 11;
    private static final int NAME_AND_TYPE = 12;

    private final byte[] code;
    /** Kind and place of each constant, by its number. */
    private final byte[] kinds;
    private final int[] places;
    /** Texts and names of classes as far as they were asked for: the same are named again and again. */
    private final String[] known;
    /** Offset behind the constants. */
    private final int end;

    /** @throws IllegalArgumentException if there is something in it that compiled rules don't have */
    ClassFile(byte[] code) {
        this.code = code;
        if ((number(0) << Short.SIZE | number(2)) != MAGIC) {
            throw new IllegalArgumentException("is no class file");
        }
        int count = number(CONSTANTS);
        kinds = new byte[count];
        places = new int[count];
        known = new String[count];
        int place = CONSTANTS + 2;
        for (int i = 1; i < count; i++) {
            int kind = code[place++];
            kinds[i] = (byte) kind;
            places[i] = place;
            place += size(kind, place);
            // A number of eight bytes counts for two constants.
            i += kind == 5 || kind == 6 ? 1 : 0;
        }
        end = place;
    }

    private int size(int kind, int place) {
        return switch (kind) {
            case TEXT -> 2 + number(place);
            case CLASS, 8, 16 -> 2;
            case 15 -> 3;
            case 3, 4, FIELD, METHOD, METHOD_OF_INTERFACE, NAME_AND_TYPE, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalArgumentException("has a constant of kind " + kind);
        };
    }

    int version() {
        return number(VERSION);
    }

    int constants() {
        return kinds.length;
    }

    /** Whether a constant names a field or a method. */
    boolean isMember(int constant) {
        int kind = kinds[constant];
        return kind == FIELD || kind == METHOD || kind == METHOD_OF_INTERFACE;
    }

    /** The class of a member, or {@code [L…;} of an array. */
    String owner(int member) {
        return className(number(places[member]));
    }

    String member(int member) {
        return text(number(places[nameAndType(member)]));
    }

    /** Types of the parameters and of the result. */
    String descriptor(int member) {
        return text(number(places[nameAndType(member)] + 2));
    }

    private int nameAndType(int member) {
        return required(number(places[member] + 2), NAME_AND_TYPE);
    }

    /** Such as {@code talent.Rules}. */
    String name() {
        return className(number(end + 2));
    }

    String superclass() {
        return className(number(end + 4));
    }

    int interfaces() {
        return number(end + 6);
    }

    /** @param i from 0 */
    String interfaceAt(int i) {
        return className(number(end + 8 + 2 * i));
    }

    /** Whether a method of it is not in this file but in a library of the system. */
    boolean hasNativeMethod() {
        int place = end + 8 + 2 * interfaces();
        place = behindMembers(place, 0);
        return behindMembers(place, NATIVE) < 0;
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

    private String className(int constant) {
        String name = known[constant];
        if (name == null) {
            name = text(number(places[required(constant, CLASS)])).replace('/', '.');
            known[constant] = name;
        }
        return name;
    }

    private String text(int constant) {
        String text = known[constant];
        if (text == null) {
            int place = places[required(constant, TEXT)];
            text = new String(code, place + 2, number(place), StandardCharsets.UTF_8);
            known[constant] = text;
        }
        return text;
    }

    private int required(int constant, int kind) {
        if (kinds[constant] != kind) {
            throw new IllegalArgumentException("has a constant of kind " + kinds[constant] + " in place of " + kind);
        }
        return constant;
    }

    private int number(int place) {
        return (code[place] & 0xFF) << Byte.SIZE | code[place + 1] & 0xFF;
    }
}
