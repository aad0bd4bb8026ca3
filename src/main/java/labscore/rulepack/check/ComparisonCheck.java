package labscore.rulepack.check;

import java.util.List;
import java.util.function.Function;
import labscore.condition.Expression;
import labscore.problem.Problem;
import labscore.rulepack.check.ValueType.Base;

/** Checks that two values can be compared, and that Drools compares them as they read. */
final class ComparisonCheck {

    private final Findings findings;
    private final EnumNames enums;
    private final Function<Expression, ValueType> types;

    ComparisonCheck(Findings findings, EnumNames enums, Function<Expression, ValueType> types) {
        this.findings = findings;
        this.enums = enums;
        this.types = types;
    }

    void requireComparable(String operator, Expression left, Expression right) {
        ValueType leftType = types.apply(left);
        ValueType rightType = types.apply(right);
        requireValue(left);
        requireValue(right);
        requireNullBehindValue(left, leftType, rightType);
        if (!leftType.comparesWith(rightType)) {
            Problem problem = findings.at(right.span(), leftType + " can't be compared with " + rightType);
            throw (leftType.base() == Base.ENUM ? problem.allowed(enums.qualified(leftType.name())) : problem)
                    .failure();
        }
        if (leftType.base() == Base.DATE && rightType.base() != Base.UNKNOWN) {
            throw datesDontCompare(left, operator).failure();
        }
    }

    /** Drools takes a calculation ahead of {@code in} for the end of the condition. */
    void requireRead(Expression value) {
        if (value instanceof Expression.Unary || value instanceof Expression.Binary) {
            throw findings.at(value.span(), "a calculation ahead of 'in'")
                    .remedy("Compare it with each value, joined by ||.").failure();
        }
    }

    /** Drools reads a comparison of comparisons in its own way. */
    private void requireValue(Expression expression) {
        if (expression.isCondition()) {
            throw findings.at(expression.span(), "a condition stands where a value is expected")
                    .remedy("Join conditions with && and ||, and negate one with !( … ).").failure();
        }
    }

    /** To ask for null is to ask whether a value is unknown; of a calculation that can't be asked. */
    private void requireNullBehindValue(Expression left, ValueType leftType, ValueType rightType) {
        if (leftType.base() == Base.UNKNOWN) {
            throw findings.at(left.span(), "null stands on the left").remedy("Write the value first, then null.")
                    .failure();
        }
        boolean calculated = !(left instanceof Expression.Name || left instanceof Expression.Member);
        if (rightType.base() == Base.UNKNOWN && calculated) {
            throw findings.at(left.span(), "null is compared with what is no field and no variable")
                    .remedy("Compare each field with null.").failure();
        }
    }

    void requireOrder(Expression.Binary binary) {
        ValueType left = types.apply(binary.left());
        if (left.base() == Base.DATE) {
            throw datesDontCompare(binary.left(), binary.operator()).failure();
        }
        requireComparable(binary.operator(), binary.left(), binary.right());
        for (Expression side : List.of(binary.left(), binary.right())) {
            ValueType type = types.apply(side);
            if (!type.isNumber() && type.base() != Base.ENUM) {
                throw findings.at(side.span(), type + " has no order for '" + binary.operator() + "'").failure();
            }
        }
    }

    private Problem datesDontCompare(Expression date, String operator) {
        return findings.at(date.span(), "dates may be imprecise and don't compare with '" + operator + "'")
                .allowed("isAfter( date ), isBefore( date )");
    }
}
