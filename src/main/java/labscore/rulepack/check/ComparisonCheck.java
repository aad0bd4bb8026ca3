package labscore.rulepack.check;

import java.util.List;
import java.util.function.Function;
import labscore.condition.Expression;
import labscore.problem.Problem;
import labscore.rulepack.check.ValueType.Base;
import labscore.rulepack.finding.CheckKind;

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
            Problem problem = findings.at(CheckKind.WRONG_TYPE, right.span(),
                    leftType + " can't be compared with " + rightType);
            throw (leftType.base() == Base.ENUM ? problem.allowed(enums.qualified(leftType.name()))
                    : right instanceof Expression.Text ? problem.remedy(unquoted(leftType)) : problem).failure();
        }
        if (leftType.base() == Base.DATE && rightType.base() != Base.UNKNOWN) {
            throw datesDontCompare(left, operator).failure();
        }
    }

    private static String unquoted(ValueType left) {
        return left.isNumber() ? "Write the number without quotes."
                : left.base() == Base.TRUTH ? "Write true or false without quotes." : null;
    }

    /** Drools reads a comparison of comparisons in its own way. */
    private void requireValue(Expression expression) {
        if (expression.isCondition()) {
            throw findings.at(CheckKind.NOT_A_CONDITION, expression.span(),
                    "a condition stands where a value is expected")
                    .remedy("Join conditions with && and ||, and negate one with !( … ).").failure();
        }
    }

    /** To ask for null is to ask whether a value is unknown; of a calculation that can't be asked. */
    private void requireNullBehindValue(Expression left, ValueType leftType, ValueType rightType) {
        if (leftType.base() == Base.UNKNOWN) {
            throw findings.at(CheckKind.NULL_COMPARISON, left.span(),
                    "null stands on the left").remedy("Write the value first, then null.")
                    .failure();
        }
        boolean calculated = !(left instanceof Expression.Name || left instanceof Expression.Member);
        if (rightType.base() == Base.UNKNOWN && calculated) {
            throw findings.at(CheckKind.NULL_COMPARISON, left.span(),
                    "null is compared with what is no field and no variable")
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
                throw findings.at(CheckKind.WRONG_TYPE, side.span(),
                        type + " has no order for '" + binary.operator() + "'").failure();
            }
        }
    }

    private Problem datesDontCompare(Expression date, String operator) {
        return findings.at(CheckKind.DATE_COMPARISON, date.span(),
                "dates may be imprecise and don't compare with '" + operator + "'")
                .allowed("isAfter( date ), isBefore( date )");
    }
}
