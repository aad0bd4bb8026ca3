package labscore.ruletest.mutation;

import java.util.ArrayList;
import java.util.List;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;

/** Finds the places in a body at which an expression could be another one. */
final class Sites {

    private final Faults faults;
    private final List<BodyFault> found = new ArrayList<>();

    private Sites(Faults faults) {
        this.faults = faults;
    }

    /** In the order written, the amount last; whom a rule credits is left alone. */
    static List<BodyFault> of(RuleBody body, Vocabulary vocabulary) {
        Sites sites = new Sites(new Faults(body, vocabulary));
        body.elements().forEach(sites::look);
        if (body.amount() != null) {
            sites.look(body.amount());
        }
        return sites.found;
    }

    private void look(Element element) {
        if (element instanceof Element.Pattern pattern) {
            pattern.constraints().stream().filter(constraint -> !constraint.isBinding())
                    .map(Constraint::expression).forEach(this::look);
        } else if (element instanceof Element.Absence absence) {
            absence.parts().forEach(this::look);
        } else if (element instanceof Element.Aggregate aggregate) {
            aggregate.parts().forEach(this::look);
            aggregate.functions().stream().filter(function -> function.argument() != null)
                    .forEach(function -> look(function.argument()));
            aggregate.conditions().forEach(this::look);
        }
    }

    private void look(Expression expression) {
        found.addAll(faults.of(expression));
        expression.parts().forEach(this::look);
    }
}
