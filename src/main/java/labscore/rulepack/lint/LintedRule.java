package labscore.rulepack.lint;

import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.condition.Span;
import labscore.evidence.Vocabulary;
import labscore.problem.FindingKind;
import labscore.problem.Problem;
import labscore.rulepack.lint.logic.Premises;
import labscore.rulepack.lint.logic.Scope;
import labscore.rulepack.lint.logic.Terms;
import labscore.scheme.Rule;

/**
 * A rule as the lint sees it.
 *
 * @param rule its header
 * @param body what stands below
 * @param vocabulary of its pack
 * @param terms reads its values
 * @param premises what its elements state
 */
record LintedRule(Rule rule, RuleBody body, Vocabulary vocabulary, Terms terms, Premises premises) {

    static LintedRule of(Rule rule, RuleBody body, Vocabulary vocabulary, Terms terms) {
        return new LintedRule(
                rule, body, vocabulary, terms, Premises.of(body.elements(), terms, Scope.EMPTY, "rule"));
    }

    Problem problem(FindingKind kind, Span span, String found) {
        return body.source().problem(kind, span.start(), found);
    }

    /** An expression as its author wrote it, in one line and in quotes. */
    String quoted(Expression expression) {
        return "'" + body.written(expression.span()).replaceAll("\\s+", " ") + "'";
    }
}
