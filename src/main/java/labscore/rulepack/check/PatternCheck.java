package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import labscore.condition.Constraint;
import labscore.condition.Expression;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.rulepack.expression.Forms;
import labscore.rulepack.expression.Words;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks one pattern, {@code $m : Move( … )}, and writes what must hold of it besides. */
final class PatternCheck {

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Scope scope;
    private final Edits edits;

    PatternCheck(Findings findings, Vocabulary vocabulary, Scope scope, Edits edits) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.edits = edits;
    }

    /**
     * @param pattern its type is declared
     * @return guard of the pattern, still to be written
     * @throws labscore.problem.LabscoreException if the pattern as a whole can't be
     */
    PatternGuard check(PatternDescr pattern) {
        String type = pattern.getObjectType();
        if (type == null) {
            throw findings.at(CheckKind.PATTERN_FORM, pattern.getStartCharacter(), "a pattern without a type")
                    .remedy("Write it as Type( condition, condition ).").failure();
        }
        Map<String, ValueType> fields = Properties.of(type, vocabulary)
                .orElseThrow(() -> unknownType(pattern).failure());
        requirePlain(pattern);
        PatternGuard guard = guardOf(pattern);
        if (pattern.getIdentifier() != null) {
            bind(pattern.getIdentifier(), pattern.getStartCharacter(),
                    new Scope.Variable(ValueType.evidence(type), guard, null));
        }
        ExpressionCheck check = new ExpressionCheck(findings, vocabulary, scope, type, fields);
        List<Constraint> constraints = constraints(pattern);
        boolean namesStatus = constraints.stream().filter(constraint -> !constraint.isBinding())
                .flatMap(constraint -> constraint.expression().all())
                .anyMatch(part -> part instanceof Expression.Name name && name.name().equals("status"));
        if (!type.equals(Properties.LAB) && !namesStatus) {
            guard.require("status == Status.HAPPENED");
        }
        constraints.forEach(constraint -> findings.during(() -> check(constraint, check, guard)));
        return guard;
    }

    private void check(Constraint constraint, ExpressionCheck check, PatternGuard guard) {
        Expression expression = constraint.expression();
        if (constraint.isBinding()) {
            bind(constraint.variable(), expression.span().start(), field(expression, check, guard));
        } else {
            check.requireCondition(expression);
            writeKnown(expression, new KnownGuards(check), guard);
            DecimalArithmetic.write(expression, check, edits);
        }
    }

    /** Drools binds but one side of a comparison, and gives calculations the wrong type. */
    private Scope.Variable field(Expression bound, ExpressionCheck check, PatternGuard guard) {
        if (!(bound instanceof Expression.Name field) || field.name().startsWith("$")) {
            throw findings.at(CheckKind.PATTERN_FORM, bound.span(), "a variable gets a value that is no field")
                    .remedy("Bind the field, as in $units : units, and calculate or compare where it is used.")
                    .failure();
        }
        return new Scope.Variable(check.typeOf(field), guard, field.name());
    }

    /** A condition of its own ahead of an equality leaves Drools the index by which it finds equals. */
    private void writeKnown(Expression condition, KnownGuards known, PatternGuard guard) {
        if (known.isOfUnknowns(condition) && condition instanceof Expression.Binary equality
                && equality.left() instanceof Expression.Name field && !field.name().startsWith("$")) {
            guard.requireKnown(field.name());
        } else {
            known.write(condition, edits);
        }
    }

    private void bind(String variable, int offset, Scope.Variable value) {
        Variables.bind(scope, variable, value, findings, offset);
    }

    private List<Constraint> constraints(PatternDescr pattern) {
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr descr : pattern.getDescrs()) {
            findings.during(() -> constraints.add(constraint(findings, descr)));
        }
        return constraints;
    }

    static Constraint constraint(Findings findings, BaseDescr descr) {
        // Drools counts the end of a constraint, and of nothing else, as its last character.
        return Forms.constraint(findings.source(), descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }

    private PatternGuard guardOf(PatternDescr pattern) {
        int behindBracket = Words.behindBracket(
                findings.source(), pattern.getStartCharacter(), pattern.getEndCharacter());
        return new PatternGuard(behindBracket, !pattern.getDescrs().isEmpty());
    }

    private void requirePlain(PatternDescr pattern) {
        boolean plainConstraints = pattern.getDescrs().stream().allMatch(descr ->
                descr instanceof ExprConstraintDescr constraint
                        && constraint.getType() == ExprConstraintDescr.Type.NAMED);
        if (!plainConstraints || pattern.getSource() != null || !pattern.getBehaviors().isEmpty()
                || pattern.isUnification() || pattern.isQuery() || !pattern.getAnnotations().isEmpty()) {
            throw findings.at(CheckKind.PATTERN_FORM, pattern.getStartCharacter(),
                    "a pattern with more than conditions on fields")
                    .remedy("Write it as Type( condition, condition ): no 'from', 'over', ':=', '@' or positions.")
                    .failure();
        }
    }

    private Problem unknownType(PatternDescr pattern) {
        TreeSet<String> types = new TreeSet<>(vocabulary.types().keySet());
        types.add(Properties.LAB);
        return findings.at(CheckKind.UNDECLARED_TYPE, pattern.getStartCharacter(),
                "undeclared type '" + pattern.getObjectType() + "'")
                .allowed(pattern.getObjectType(), types);
    }
}
