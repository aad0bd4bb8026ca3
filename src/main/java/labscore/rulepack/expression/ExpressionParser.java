package labscore.rulepack.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import labscore.condition.Expression;
import labscore.condition.Span;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;

/** Reads the expressions of rules by recursive descent, loosest operator first. */
final class ExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORD_COMPARISONS = Set.of("contains", "matches");

    private final SourceText source;
    private final TokenReader tokens;

    ExpressionParser(SourceText source, TokenReader tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** One expression, with all that binds looser than a comma. */
    Expression expression() {
        return leftToRight(this::and, Set.of("||"));
    }

    private Expression and() {
        return leftToRight(this::comparison, Set.of("&&"));
    }

    private Expression comparison() {
        int start = tokens.peek().offset();
        Expression left = sum();
        Token operator = tokens.peek();
        if (operator.isWord("in") || operator.isWord("not")) {
            return membership(left, start);
        }
        boolean compares = operator.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(operator.text())
                || operator.kind() == Token.Kind.NAME && WORD_COMPARISONS.contains(operator.text());
        if (!compares) {
            return left;
        }
        tokens.take();
        Expression right = sum();
        return new Expression.Binary(operator.text(), left, right, tokens.spanFrom(start));
    }

    private Expression membership(Expression value, int start) {
        boolean negated = tokens.peek().isWord("not");
        if (negated) {
            tokens.take();
        }
        if (!tokens.peek().isWord("in")) {
            throw tokens.unexpected("'in'");
        }
        tokens.take();
        List<Expression> options = listInBrackets();
        return new Expression.In(value, options, negated, tokens.spanFrom(start));
    }

    private Expression sum() {
        return leftToRight(this::product, Set.of("+", "-"));
    }

    private Expression product() {
        return leftToRight(this::unary, Set.of("*", "/"));
    }

    private Expression leftToRight(Supplier<Expression> operand, Set<String> operators) {
        int start = tokens.peek().offset();
        Expression left = operand.get();
        while (tokens.peek().kind() == Token.Kind.SYMBOL && operators.contains(tokens.peek().text())) {
            String operator = tokens.take().text();
            Expression right = operand.get();
            left = new Expression.Binary(operator, left, right, tokens.spanFrom(start));
        }
        return left;
    }

    private Expression unary() {
        Token operator = tokens.peek();
        if (operator.is("!") || operator.is("-")) {
            tokens.take();
            if (operator.is("-") && tokens.peek().is("-")) {
                throw tokens.unexpected("a value");
            }
            Expression operand = tokens.nested(this::unary);
            return new Expression.Unary(operator.text(), operand, tokens.spanFrom(operator.offset()));
        }
        return withSteps(operator.offset(), primary());
    }

    private Expression primary() {
        Token token = tokens.peek();
        if (token.is("(")) {
            tokens.take();
            Expression inner = tokens.nested(this::expression);
            tokens.expect(")");
            return inner;
        }
        Span span = new Span(token.offset(), token.end());
        return switch (token.kind()) {
            case STRING -> new Expression.Text(tokens.take().text(), span);
            case NUMBER -> number(tokens.take(), span);
            case NAME -> word(tokens.take().text(), span);
            default -> throw tokens.unexpected("a field, a $variable, a number or a string");
        };
    }

    private Expression number(Token token, Span span) {
        if (!token.text().matches("(0|[1-9]\\d{0,14})(\\.\\d{1,15})?")) {
            throw source.problem(CheckKind.MALFORMED_LITERAL, token.offset(),
                    "'" + token.text() + "' is not a plain number")
                    .remedy(Slips.at(source, token.offset()).orElse(null))
                    .allowed("digits, with a decimal point if needed, such as 1000 or 0.5; no 0 before others")
                    .failure();
        }
        return new Expression.Number(token.text(), span);
    }

    private static Expression word(String text, Span span) {
        return switch (text) {
            case "true" -> new Expression.Truth(true, span);
            case "false" -> new Expression.Truth(false, span);
            case "null" -> new Expression.Unknown(span);
            default -> new Expression.Name(text, span);
        };
    }

    private Expression withSteps(int start, Expression first) {
        Expression expression = first;
        while (tokens.peek().is(".")) {
            Token point = tokens.take();
            requireClose(point);
            String name = tokens.takeName("the name of a field").text();
            if (tokens.peek().is("(")) {
                List<Expression> arguments = listInBrackets();
                expression = new Expression.Call(expression, name, arguments, tokens.spanFrom(start));
            } else {
                expression = new Expression.Member(expression, name, tokens.spanFrom(start));
            }
        }
        return expression;
    }

    /** One way to write it, so that it can be copied and found. */
    private void requireClose(Token point) {
        if (tokens.peek().offset() != point.end() || Character.isWhitespace(source.text().charAt(point.offset() - 1))) {
            throw source.problem(CheckKind.SYNTAX, point.offset(),
                    "blanks around a point").remedy("Write $a.b in one word.")
                    .failure();
        }
    }

    List<Expression> listInBrackets() {
        tokens.expect("(");
        List<Expression> items = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            if (!items.isEmpty()) {
                tokens.expect(",");
            }
            items.add(tokens.nested(this::expression));
        }
        tokens.take();
        return List.copyOf(items);
    }
}
