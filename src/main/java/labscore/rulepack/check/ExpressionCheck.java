package labscore.rulepack.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.condition.Expression;
import labscore.evidence.Vocabulary;
import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.expression.Slips;
import labscore.rulepack.finding.CheckKind;

/** Types the expressions of one pattern against the vocabulary and the variables in scope. */
final class ExpressionCheck {

    private static final Set<String> DATE_METHODS = Set.of("isAfter", "isBefore");
    private static final Set<String> TEXT_METHODS = Set.of("startsWith", "endsWith");

    private final Findings findings;
    private final EnumNames enums;
    private final Scope scope;
    private final Map<String, ValueType> fields;
    private final ComparisonCheck comparisons;
    private final UnknownNames unknown;
    private final Map<Expression, ValueType> found = new IdentityHashMap<>();

    /**
     * @param patternType name of the type whose fields can be named, for messages
     * @param fields that can be named without a variable; empty outside of patterns
     */
    ExpressionCheck(Findings findings, Vocabulary vocabulary, Scope scope, String patternType,
            Map<String, ValueType> fields) {
        this.findings = findings;
        this.enums = new EnumNames(vocabulary);
        this.scope = scope;
        this.fields = fields;
        this.unknown = new UnknownNames(findings, enums, scope, patternType, fields.keySet());
        this.comparisons = new ComparisonCheck(findings, enums, this::typeOf);
    }

    /** The type of a value, or throws what is wrong with it; looked for once, as chains would take ages. */
    ValueType typeOf(Expression expression) {
        ValueType known = found.get(expression);
        if (known == null) {
            known = typeFor(expression);
            found.put(expression, known);
        }
        return known;
    }

    private ValueType typeFor(Expression expression) {
        if (expression instanceof Expression.Text) {
            return ValueType.certain(Base.TEXT);
        } else if (expression instanceof Expression.Number number) {
            return ValueType.certain(number.isWhole() ? Base.WHOLE : Base.DECIMAL);
        } else if (expression instanceof Expression.Truth) {
            return ValueType.TRUTH;
        } else if (expression instanceof Expression.Unknown) {
            return new ValueType(Base.UNKNOWN, null, true);
        } else if (expression instanceof Expression.Name name) {
            return ofName(name);
        } else if (expression instanceof Expression.Member member) {
            return ofMember(member);
        } else if (expression instanceof Expression.Call call) {
            return ofCall(call);
        } else if (expression instanceof Expression.Unary unary) {
            return ofUnary(unary);
        } else if (expression instanceof Expression.In in) {
            in.options().forEach(option -> comparisons.requireComparable("in", in.value(), option));
            return ValueType.TRUTH;
        }
        return ofBinary((Expression.Binary) expression);
    }

    private ValueType ofName(Expression.Name name) {
        if (name.name().startsWith("$")) {
            return scope.variable(name.name()).map(Scope.Variable::type)
                    .orElseThrow(() -> scope.loss(name.name()).orElseGet(() -> unknown.variable(name)).failure());
        }
        if (fields.containsKey(name.name())) {
            return fields.get(name.name());
        }
        throw unknown.name(name).failure();
    }

    private ValueType ofMember(Expression.Member member) {
        if (member.of() instanceof Expression.Name name && enums.isEnum(name.name())) {
            if (enums.constants(name.name()).contains(member.name())) {
                return new ValueType(Base.ENUM, name.name(), false);
            }
            throw findings.at(CheckKind.UNDECLARED_CONSTANT, nameOffset(member),
                    "unknown constant '" + member.name() + "' of " + name.name())
                    .allowed(member.name(), enums.constants(name.name())).failure();
        }
        if (!(member.of() instanceof Expression.Name name) || !name.name().startsWith("$")) {
            throw unknown.member(member).failure();
        }
        ValueType owner = typeOf(name);
        Map<String, ValueType> members = owner.base() == Base.EVIDENCE
                ? Properties.of(owner.name(), enums.vocabulary()).orElse(Map.of()) : Map.of();
        if (!members.containsKey(member.name())) {
            throw findings.at(CheckKind.UNDECLARED_FIELD, nameOffset(member),
                    "unknown field '" + member.name() + "' of " + name.name() + ", "
                    + owner).allowed(member.name(), new TreeSet<>(members.keySet())).failure();
        }
        return members.get(member.name());
    }

    private static int nameOffset(Expression.Member member) {
        return member.span().end() - member.name().length();
    }

    private ValueType ofCall(Expression.Call call) {
        ValueType owner = typeOf(call.of());
        Set<String> methods = owner.base() == Base.DATE ? DATE_METHODS : owner.isText() ? TEXT_METHODS : Set.of();
        if (!methods.contains(call.method())) {
            throw findings.at(CheckKind.UNKNOWN_FUNCTION, call.span(),
                    "rules can't call '" + call.method() + "' on " + owner)
                    .allowed(call.method(), new TreeSet<>(methods.isEmpty() ? callable() : methods)).failure();
        }
        boolean onDate = owner.base() == Base.DATE;
        if (call.arguments().size() != 1 || !(onDate ? typeOf(call.arguments().get(0)).base() == Base.DATE
                : call.arguments().get(0) instanceof Expression.Text)) {
            throw findings.at(CheckKind.WRONG_TYPE, call.span(),
                    call.method() + " takes one " + (onDate ? "date" : "text in quotes"))
                    .remedy(onDate ? Slips.NO_DATES : null).failure();
        }
        return ValueType.TRUTH;
    }

    private static Set<String> callable() {
        Set<String> all = new TreeSet<>(DATE_METHODS);
        all.addAll(TEXT_METHODS);
        return all;
    }

    private ValueType ofUnary(Expression.Unary unary) {
        ValueType operand = typeOf(unary.operand());
        if (unary.isNot()) {
            requireCondition(unary.operand());
            return ValueType.TRUTH;
        }
        requireNumber(unary.operator(), unary.operand());
        return operand;
    }

    private ValueType ofBinary(Expression.Binary binary) {
        switch (binary.operator()) {
            case "&&", "||" -> {
                requireCondition(binary.left());
                requireCondition(binary.right());
                return ValueType.TRUTH;
            }
            case "==", "!=" -> {
                comparisons.requireComparable(binary.operator(), binary.left(), binary.right());
                return ValueType.TRUTH;
            }
            case "contains", "matches" -> {
                TextOperators.require(findings, binary, typeOf(binary.left()));
                return ValueType.TRUTH;
            }
            case "<", "<=", ">", ">=" -> {
                comparisons.requireOrder(binary);
                return ValueType.TRUTH;
            }
            default -> {
                return ofArithmetic(binary);
            }
        }
    }

    private ValueType ofArithmetic(Expression.Binary binary) {
        requireNumber(binary.operator(), binary.left());
        requireNumber(binary.operator(), binary.right());
        return ValueType.DECIMAL;
    }

    /** A condition is a comparison: an unknown value alone is neither true nor false. */
    ValueType requireCondition(Expression expression) {
        ValueType type = typeOf(expression);
        boolean bare = expression instanceof Expression.Name || expression instanceof Expression.Member;
        if (type.base() != Base.TRUTH || bare && type.mayBeUnknown()) {
            throw findings.at(CheckKind.NOT_A_CONDITION, expression.span(), type.base() == Base.TRUTH
                    ? "a value that may be unknown stands where a condition is expected"
                    : type + " stands where a condition is expected")
                    .remedy(type.base() == Base.ENUM || expression instanceof Expression.Text
                            ? "Name the field each time, or write field in ( X, Y )."
                            : "Compare it, for example with == true or > 0.").failure();
        }
        return type;
    }

    private void requireNumber(String operator, Expression operand) {
        ValueType type = typeOf(operand);
        if (!type.isNumber()) {
            throw findings.at(CheckKind.WRONG_TYPE, operand.span(),
                    "'" + operator + "' needs numbers and found " + type).failure();
        }
    }
}
