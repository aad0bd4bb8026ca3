package labscore.rulepack.check;

import labscore.evidence.Vocabulary;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.Rule;
import labscore.scheme.RuleName;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks one rule and rewrites it into what Drools gets. */
final class RuleCheck {

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Edits edits;
    private final Annotations annotations;

    RuleCheck(Findings findings, Vocabulary vocabulary, Edits edits, Annotations annotations) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.edits = edits;
        this.annotations = annotations;
    }

    /** The rule's header; {@code null} if the rule has problems, which are in the findings then. */
    Rule check(RuleDescr rule, String dimension) {
        int before = findings.problems().size();
        Rule[] header = new Rule[1];
        findings.during(() -> requirePlain(rule));
        if (findings.problems().size() > before) {
            return null;
        }
        ConditionCheck condition = new ConditionCheck(findings, vocabulary, edits);
        Scope scope = new Scope();
        condition.check(rule.getLhs(), scope);
        findings.during(() -> header[0] =
                new HeaderCheck(findings, annotations).read(rule, dimension, condition.reads()));
        if (findings.problems().size() == before) {
            findings.during(() -> new ConsequenceCheck(findings, vocabulary, edits).check(rule, scope));
            condition.writeGuards();
        }
        return header[0];
    }

    private void requirePlain(RuleDescr rule) {
        int start = rule.getStartCharacter();
        if (rule.isQuery() || rule.getParentName() != null || rule.getUnit() != null
                || !rule.getNamedConsequences().isEmpty()) {
            throw findings.at(CheckKind.FORBIDDEN_WORD, start,
                    "a query, a unit or a rule that extends another is not in the rule language")
                    .failure();
        }
        if (!rule.getAttributes().isEmpty()) {
            throw findings.at(CheckKind.FORBIDDEN_WORD, start,
                    "rule attribute '" + rule.getAttributes().keySet().iterator().next()
                    + "' is refused: the order of rules must not matter").failure();
        }
        if (!RuleName.isAllowed(rule.getName())) {
            throw findings.at(CheckKind.BAD_NAME, start,
                    "a rule's name is a sentence of letters, digits and plain punctuation").failure();
        }
        if (rule.getLhs() == null || rule.getLhs().getDescrs().isEmpty()) {
            throw findings.at(CheckKind.EMPTY, start, "the rule has no condition").failure();
        }
    }
}
