package labscore.rulepack.check;

import java.util.ArrayList;
import java.util.List;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.CheckedSource;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.Rule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks a file of rules and rewrites it into what Drools gets. */
public final class TopicCheck {

    private TopicCheck() {}

    /**
     * @param rules headers, in the order written
     * @param bodies of the same rules; none if there are problems
     * @param checked what Drools gets; not to be used if there are problems
     * @param problems all that were found
     */
    public record Result(List<Rule> rules, List<RuleBody> bodies, CheckedSource checked, List<Problem> problems) {}

    /** @param dimension the file's folder, which its package must be named after */
    public static Result of(SourceText source, String dimension, Vocabulary vocabulary) {
        Findings findings = new Findings(source);
        Edits edits = new Edits();
        List<Rule> rules = new ArrayList<>();
        List<RuleBody> bodies = new ArrayList<>();
        findings.during(() -> {
            PackageDescr tree = Syntax.parse(findings, Syntax.Content.RULES);
            PackageCheck head = new PackageCheck(findings, edits);
            head.check(tree, dimension, vocabulary);
            head.refuse(tree.getTypeDeclarations(), "declare", "Types are declared in vocabulary.drl.");
            head.refuse(tree.getEnumDeclarations(), "declare enum", "Enums are declared in vocabulary.drl.");
            requireRules(tree, findings);
            Annotations annotations = new Annotations(findings, edits);
            for (RuleDescr rule : tree.getRules()) {
                Rule checked = new RuleCheck(findings, vocabulary, edits, annotations).check(rule, dimension);
                if (checked != null) {
                    rules.add(checked);
                }
            }
            annotations.refuseWhatIsLeft();
            if (findings.problems().isEmpty()) {
                tree.getRules().forEach(rule -> bodies.add(new BodyReader(findings).read(rule)));
            }
        });
        String drl = findings.problems().isEmpty() ? edits.applyTo(findings.code()) : "";
        return new Result(rules, bodies, new CheckedSource(source.file(), dimension, drl), findings.problems());
    }

    private static void requireRules(PackageDescr tree, Findings findings) {
        if (tree.getRules().isEmpty()) {
            throw findings.at(CheckKind.EMPTY, 0, "no rule in this file").failure();
        }
    }
}
