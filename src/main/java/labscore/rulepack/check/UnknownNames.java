package labscore.rulepack.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import labscore.condition.Expression;
import labscore.problem.Problem;
import labscore.rulepack.finding.CheckKind;

/**
 * Names in an expression that stand for nothing, and what may be meant by them.
 *
 * @param patternType name of the type whose fields can be named
 * @param fields names of these fields; none outside of patterns
 */
record UnknownNames(Findings findings, EnumNames enums, Scope scope, String patternType, Set<String> fields) {

    /** Words of other languages for values of this one. */
    private static final Map<String, String> WORDS = Map.of("True", "true", "TRUE", "true", "yes", "true",
            "False", "false", "FALSE", "false", "no", "false", "Null", "null", "NULL", "null", "None", "null");

    Problem variable(Expression.Name name) {
        return findings.at(CheckKind.UNDECLARED_VARIABLE, name.span(),
                "no variable " + name.name() + " is bound before this place")
                .allowed(name.name(), scope.all().keySet());
    }

    Problem name(Expression.Name name) {
        if (enums.isEnum(name.name())) {
            return findings.at(CheckKind.UNDECLARED_CONSTANT, name.span(),
                    name.name() + " is a list of constants, not a value")
                    .allowed(enums.qualified(name.name()));
        }
        if (fields.isEmpty()) {
            return findings.at(CheckKind.UNDECLARED_VARIABLE, name.span(), "'" + name.name() + "' is not a variable")
                    .allowed(name.name(), scope.all().keySet());
        }
        Problem unknown = findings.at(CheckKind.UNDECLARED_FIELD, name.span(),
                "unknown field '" + name.name() + "' of " + patternType)
                .allowed(name.name(), new TreeSet<>(fields));
        return unknown.nearest() != null ? unknown : meant(unknown, name.name());
    }

    /** A constant without its enum, a word for a value, or a variable without its $. */
    private Problem meant(Problem unknown, String name) {
        String value = enums.names().stream().filter(type -> enums.constants(type).contains(name))
                .map(type -> type + "." + name).findFirst().orElse(WORDS.get(name));
        return value != null ? unknown.nearest(value, Set.of(value)) : unknown.nearest(name, scope.all().keySet());
    }

    Problem member(Expression.Member member) {
        String written = findings.code().substring(member.span().start(), member.span().end());
        Problem unknown = findings.at(CheckKind.UNDECLARED_NAME, member.span(),
                "'" + written + "' is neither a constant nor a field of a variable");
        return fields.contains(member.name()) ? unknown.remedy("Write the field alone: " + member.name() + ".")
                : unknown.allowed(written.split("\\.", 2)[0], enums.names());
    }
}
