package labscore.ruletest.mutation;

import java.util.List;
import java.util.stream.Stream;
import labscore.condition.ConditionPart;
import labscore.condition.Conditions;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;
import labscore.problem.Location;
import labscore.scheme.Rule;

/** Makes all mutants of one rule. */
final class Mutants {

    private final Rule rule;
    private final RuleBody body;

    private Mutants(Rule rule, RuleBody body) {
        this.rule = rule;
        this.body = body;
    }

    /** Faults of the header first, then by the place in the body. */
    static List<Mutant> of(Rule rule, RuleBody body, Vocabulary vocabulary) {
        Mutants mutants = new Mutants(rule, body);
        Stream<Mutant> changed = Sites.of(body, vocabulary).stream().map(mutants::with);
        Stream<Mutant> shorter = Conditions.of(body).stream().map(mutants::without);
        Stream<Mutant> header = HeaderFault.of(rule).stream().map(mutants::with);
        return Stream.concat(header, Stream.concat(changed, shorter).sorted(
                (one, other) -> one.where().compareTo(other.where()))).toList();
    }

    private Mutant with(HeaderFault fault) {
        Location where = new Location(body.source().file(), rule.where().line(), rule.where().column());
        return new Mutant(fault.rule(), body, where, fault.before(), fault.after());
    }

    private Mutant with(BodyFault fault) {
        return new Mutant(rule, body.with(fault.at(), fault.expression()), body.source().at(fault.at().start()),
                body.written(fault.at()), fault.after());
    }

    private Mutant without(ConditionPart condition) {
        return new Mutant(rule, body.without(condition), body.source().at(condition.span().start()),
                condition.text(), "");
    }
}
