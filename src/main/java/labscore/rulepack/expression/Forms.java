package labscore.rulepack.expression;

import java.util.ArrayList;
import java.util.List;
import labscore.condition.Constraint;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.condition.Span;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;

/** Reads the places of a rule file in which expressions stand, each in its own form. */
public final class Forms {

    private final TokenReader tokens;
    private final ExpressionParser expressions;

    private Forms(SourceText source, int start, int end, CheckKind kind) {
        tokens = new TokenReader(source, start, end, kind);
        expressions = new ExpressionParser(source, tokens);
    }

    /** Reads {@code [$variable :] expression} between two offsets. */
    public static Constraint constraint(SourceText source, int start, int end) {
        Forms forms = new Forms(source, start, end, CheckKind.SYNTAX);
        String variable = forms.tokens.beginsBinding() ? forms.boundVariable() : null;
        Expression expression = forms.expressions.expression();
        forms.tokens.expectEnd("the end of the condition");
        return new Constraint(variable, expression);
    }

    /** Reads {@code name} or {@code name( arguments )}, the form of an annotation behind its {@code @}. */
    public static Expression annotation(SourceText source, int start, int end) {
        Forms forms = new Forms(source, start, end, CheckKind.HEADER_MALFORMED);
        Expression.Name name = forms.name("the name of a header");
        Expression annotation = forms.tokens.peek().is("(") ? forms.callOf(name) : name;
        forms.tokens.expectEnd("the end of the header");
        return annotation;
    }

    /** Reads {@code name( arguments );}, the form of a rule's consequence. */
    public static Expression.Call statement(SourceText source, int start, int end, String name) {
        Forms forms = new Forms(source, start, end, CheckKind.ONE_STATEMENT);
        Expression.Call call = forms.callOf(forms.name(name));
        forms.tokens.expect(";");
        forms.tokens.expectEnd("the end of a rule's one line of consequence");
        return call;
    }

    /**
     * Reads what follows the last pattern of an aggregate, up to its closing bracket, after brackets that
     * close around the patterns: {@code ; [$k : key ;] $s : sum( $w ), … [; condition, …] )}.
     *
     * @param keyed whether a key comes first
     */
    public static Aggregate aggregate(SourceText source, int start, int end, boolean keyed) {
        Forms forms = new Forms(source, start, end, CheckKind.AGGREGATE_FORM);
        forms.tokens.skip(")");
        forms.tokens.expect(";");
        Constraint key = keyed ? forms.key() : null;
        List<FunctionCall> functions = new ArrayList<>();
        do {
            functions.add(forms.function());
        } while (forms.tokens.takeIf(","));
        int functionsEnd = forms.tokens.spanFrom(0).end();
        List<Expression> conditions = List.of();
        int conditionsStart = functionsEnd;
        if (forms.tokens.takeIf(";")) {
            conditionsStart = forms.tokens.spanFrom(0).end();
            conditions = forms.conditions();
        }
        forms.tokens.expect(")");
        forms.tokens.expectEnd("the end of the aggregate");
        return new Aggregate(key, List.copyOf(functions), functionsEnd, conditionsStart, conditions);
    }

    private Constraint key() {
        Constraint key = new Constraint(boundVariable(), expressions.expression());
        tokens.expect(";");
        return key;
    }

    private List<Expression> conditions() {
        List<Expression> conditions = new ArrayList<>();
        do {
            conditions.add(expressions.expression());
        } while (tokens.takeIf(","));
        return List.copyOf(conditions);
    }

    private FunctionCall function() {
        String variable = boundVariable();
        Expression.Name name = name("a function such as sum");
        tokens.expect("(");
        Expression argument = tokens.peek().is(")") ? null : expressions.expression();
        tokens.expect(")");
        return new FunctionCall(variable, name.name(), name.span(), argument);
    }

    private String boundVariable() {
        String variable = tokens.takeName("a $variable").text();
        tokens.expect(":");
        return variable;
    }

    private Expression.Name name(String wanted) {
        Token name = tokens.takeName(wanted);
        return new Expression.Name(name.text(), new Span(name.offset(), name.end()));
    }

    private Expression.Call callOf(Expression.Name name) {
        List<Expression> arguments = expressions.listInBrackets();
        return new Expression.Call(name, name.name(), arguments, tokens.spanFrom(name.span().start()));
    }
}
