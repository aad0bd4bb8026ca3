package labscore.build;

import java.util.Iterator;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A method that puts a text together.
 *
 * @param code of the method
 * @param parts types of what it is given
 */
record Concatenation(GeneratorAdapter code, Type[] parts) {

    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type TEXT = Type.getType(String.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final char PART = 1;
    private static final char CONSTANT = 2;

    /**
     * @param recipe as {@link java.lang.invoke.StringConcatFactory} describes it: text with marks for parts and
     *     constants
     */
    void write(String recipe, List<Object> constants) {
        Iterator<Object> nextConstant = constants.iterator();
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        StringBuilder literal = new StringBuilder();
        int part = 0;
        for (char character : recipe.toCharArray()) {
            if (character == PART) {
                append(literal);
                code.loadArg(part);
                append(taken(parts[part++]));
            } else if (character == CONSTANT) {
                literal.append(nextConstant.next());
            } else {
                literal.append(character);
            }
        }
        append(literal);
        code.invokeVirtual(BUILDER, new Method("toString", TEXT, new Type[0]));
        code.returnValue();
        code.endMethod();
    }

    private void append(StringBuilder literal) {
        if (!literal.isEmpty()) {
            code.push(literal.toString());
            append(TEXT);
            literal.setLength(0);
        }
    }

    private void append(Type type) {
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {type}));
    }

    /** As what a builder takes it; of an array it would take the characters. */
    private static Type taken(Type part) {
        return switch (part.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY -> OBJECT;
            case Type.OBJECT -> part.equals(TEXT) ? TEXT : OBJECT;
            default -> part;
        };
    }
}
