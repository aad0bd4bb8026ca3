package labscore.condition;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a constraint, an argument or an amount may be. The grammar is all that reaches Drools: there is
 * no way in it to create an object, assign, or call what is not on the list of methods.
 */
public sealed interface Expression {

    /** Where it stands, without brackets around it but with all that belong to its parts. */
    Span span();

    /** Its direct parts, left to right. */
    default Stream<Expression> parts() {
        return Stream.empty();
    }

    /**
     * The same with other direct parts.
     *
     * @param parts as many as it has
     */
    default Expression withParts(List<Expression> parts) {
        return this;
    }

    /** Whether it is put together from values to something that holds or does not. */
    default boolean isCondition() {
        return this instanceof Binary binary && !binary.isArithmetic() || this instanceof In || this instanceof Call
                || this instanceof Unary unary && unary.isNot();
    }

    /** Itself and all parts at any depth. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(Expression::all));
    }

    /** A string literal. */
    record Text(String value, Span span) implements Expression {}

    /** A number literal as written. */
    record Number(String literal, Span span) implements Expression {

        /** Whether Java can read it as a whole number; a longer one has to be decimal. */
        public boolean isWhole() {
            return !literal.contains(".") && literal.length() < 10;
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Span span) implements Expression {}

    /** {@code null}: unknown. */
    record Unknown(Span span) implements Expression {}

    /** A field of the pattern, a {@code $variable} or the name of an enum. */
    record Name(String name, Span span) implements Expression {}

    /** {@code of.name}: a field of a variable's evidence, or a constant of an enum. */
    record Member(Expression of, String name, Span span) implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.of(of);
        }

        @Override
        public Expression withParts(List<Expression> parts) {
            return new Member(parts.get(0), name, span);
        }
    }

    /** {@code of.method( arguments )}. */
    record Call(Expression of, String method, List<Expression> arguments, Span span) implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(of), arguments.stream());
        }

        @Override
        public Expression withParts(List<Expression> parts) {
            return new Call(parts.get(0), method, parts.subList(1, parts.size()), span);
        }
    }

    /** {@code !operand} or {@code -operand}. */
    record Unary(String operator, Expression operand, Span span) implements Expression {

        public boolean isNot() {
            return operator.equals("!");
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(operand);
        }

        @Override
        public Expression withParts(List<Expression> parts) {
            return new Unary(operator, parts.get(0), span);
        }
    }

    /** {@code left operator right}. */
    record Binary(String operator, Expression left, Expression right, Span span) implements Expression {

        public boolean isArithmetic() {
            return "+-*/".contains(operator);
        }

        /** Whether it joins conditions. */
        public boolean isJunction() {
            return operator.equals("&&") || operator.equals("||");
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }

        @Override
        public Expression withParts(List<Expression> parts) {
            return new Binary(operator, parts.get(0), parts.get(1), span);
        }
    }

    /** {@code value in ( options )}, or {@code value not in ( options )}. */
    record In(Expression value, List<Expression> options, boolean negated, Span span) implements Expression {

        @Override
        public Stream<Expression> parts() {
            return Stream.concat(Stream.of(value), options.stream());
        }

        @Override
        public Expression withParts(List<Expression> parts) {
            return new In(parts.get(0), parts.subList(1, parts.size()), negated, span);
        }
    }
}
