package labscore.rulepack.finding;

import labscore.problem.FindingKind;
import labscore.problem.Severity;

/** What the checks ahead of compilation find. All of it keeps the pack from running. */
public enum CheckKind implements FindingKind {

    // The pack and its files.
    PACK_FILE("A file of the rule pack is missing or can't be read."),
    SCORECARD("The scorecard says what it can't."),
    UNKNOWN_DIMENSION("The folder of the rules is no dimension of the scorecard."),
    WRONG_PACKAGE("The file does not begin with the package of its folder."),
    EMPTY("There is nothing where something must be: a rule, a condition, a type."),
    DECLARED_TWICE("Two rules, types or constants have the same name."),
    BAD_NAME("A rule, type, field, constant or variable can't be called that."),

    // What the text is made of.
    SYNTAX("The text can't be read as rules."),
    CHARACTER("A character stands where the rule language has no use for it."),
    UNCLOSED("A string or comment does not end."),
    MALFORMED_LITERAL("A number, string or regular expression is not written as one."),
    TOO_COMPLEX("A file or condition is too large or too deeply nested."),

    // What rules are made of.
    FORBIDDEN_WORD("A word of Drools that this rule language leaves out."),
    EXISTS("'exists' can miss what is there."),
    OR_BETWEEN_PATTERNS("'or' joins patterns."),
    PATTERN_FORM("A pattern holds more than a type, conditions and bindings."),
    AGGREGATE_FORM("An accumulate or groupby is put in a way that Drools gets wrong."),
    ONE_STATEMENT("The consequence is not one credit."),
    WRONG_CREDIT("A credit has no lab, or an amount that is none."),

    // Names.
    UNDECLARED_TYPE("The vocabulary declares no such type."),
    UNDECLARED_FIELD("The type has no such field."),
    UNDECLARED_CONSTANT("The enum has no such constant."),
    UNDECLARED_VARIABLE("No such variable is bound before this place."),
    UNDECLARED_NAME("The name is neither a field, nor a constant, nor a variable."),
    UNKNOWN_FUNCTION("Rules have no such function or method."),

    // Values.
    WRONG_TYPE("A value is of a type that does not fit what is done with it."),
    DATE_COMPARISON("Dates are compared with an operator."),
    NULL_COMPARISON("Null is compared in a way that has no answer."),
    NOT_A_CONDITION("A value stands where a condition belongs, or a condition where a value does."),

    // Headers and declarations.
    HEADER_MISSING("The rule lacks a header."),
    HEADER_MALFORMED("A header's value is not of the form it needs."),
    HEADER_TWICE("The same header stands twice."),
    HEADER_UNKNOWN("There is no such header, or not in this place."),
    DECLARATION_FORM("A type, field or enum is not declared in the form of a vocabulary."),

    // The compiler behind the checks.
    DOES_NOT_COMPILE("The checks let the rule through and the compiler did not.");

    private final String summary;

    CheckKind(String summary) {
        this.summary = summary;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isIgnorable() {
        return false;
    }

    @Override
    public String summary() {
        return summary;
    }
}
