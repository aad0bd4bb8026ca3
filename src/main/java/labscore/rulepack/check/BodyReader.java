package labscore.rulepack.check;

import java.util.List;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.condition.Span;
import labscore.rulepack.expression.Aggregate;
import labscore.rulepack.expression.Forms;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Makes data of the body of a rule that was checked. */
final class BodyReader {

    private final Findings findings;

    BodyReader(Findings findings) {
        this.findings = findings;
    }

    RuleBody read(RuleDescr rule) {
        List<Expression> credited = ConsequenceCheck.statement(findings, rule).arguments();
        return new RuleBody(rule.getName(), elements(rule.getLhs()), credited.get(0),
                credited.size() == 1 ? null : credited.get(1), findings.source());
    }

    /** What is joined by 'and' counts as its parts, at whatever depth. */
    private List<Element> elements(BaseDescr joined) {
        return parts(joined).map(this::element).toList();
    }

    private static Stream<BaseDescr> parts(BaseDescr descr) {
        return descr instanceof AndDescr and ? and.getDescrs().stream().flatMap(BodyReader::parts) : Stream.of(descr);
    }

    private Element element(BaseDescr descr) {
        if (descr instanceof NotDescr not) {
            return new Element.Absence(not.getDescrs().stream().flatMap(part -> elements(part).stream()).toList(),
                    span(not));
        }
        PatternDescr pattern = (PatternDescr) descr;
        return pattern.getSource() instanceof AccumulateDescr aggregate ? aggregate(aggregate) : pattern(pattern);
    }

    private Element aggregate(AccumulateDescr descr) {
        Aggregate tail = Forms.aggregate(findings.source(), ConditionCheck.lastPatternEnd(descr.getInput()),
                descr.getEndCharacter(), descr instanceof GroupByDescr);
        return new Element.Aggregate(elements(descr.getInput()), tail.key(), tail.functions(), tail.conditions(),
                span(descr));
    }

    private Element pattern(PatternDescr descr) {
        return new Element.Pattern(descr.getIdentifier(), descr.getObjectType(),
                descr.getDescrs().stream().map(part -> PatternCheck.constraint(findings, part)).toList(), span(descr));
    }

    private static Span span(BaseDescr descr) {
        return new Span(descr.getStartCharacter(), descr.getEndCharacter());
    }
}
