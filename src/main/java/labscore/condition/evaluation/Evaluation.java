package labscore.condition.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.Lab;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;
import labscore.problem.LabscoreException;
import labscore.scoring.Credit;

/** Evidence, to which bodies of rules are put. */
public final class Evaluation {

    private final Set<String> labs;
    private final Matcher matcher;

    private Evaluation(Set<String> labs, Matcher matcher) {
        this.labs = labs;
        this.matcher = matcher;
    }

    /**
     * @param vocabulary declares the types of the evidence
     * @param labs of the scenario
     * @param evidence what counts at its date
     */
    public static Evaluation of(Vocabulary vocabulary, Collection<Lab> labs, Collection<WeighedFact> evidence) {
        return new Evaluation(labs.stream().map(Lab::id).collect(Collectors.toSet()),
                new Matcher(new FieldValues(vocabulary), labs, evidence));
    }

    /**
     * All credits that a rule gives to the labs, as the engine gives them: sorted, equal ones once.
     *
     * @throws LabscoreException if an amount or a sum in the rule is not finite
     */
    public List<Credit> credits(RuleBody body) {
        try {
            return List.copyOf(matcher.matches(body.elements(), Guards.of(body), Match.start(Bindings.NONE))
                    .map(match -> credit(body, match)).filter(Objects::nonNull)
                    .filter(credit -> labs.contains(credit.lab()))
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (ArithmeticException | NumberFormatException notFinite) {
            throw body.source().problem(null, body.lab().span().start(),
                    "the rule can't be evaluated: " + notFinite.getMessage())
                    .remedy("Look for a division by 0 or an unknown value.").failure();
        }
    }

    /** {@code null} if the lab or the amount is unknown. */
    private Credit credit(RuleBody body, Match match) {
        String lab = (String) value(body.lab(), match);
        Number amount = body.amount() == null ? Integer.valueOf(1) : (Number) value(body.amount(), match);
        if (lab == null || amount == null) {
            return null;
        }
        if (!Double.isFinite(amount.doubleValue())) {
            throw new ArithmeticException("the amount is " + amount);
        }
        return new Credit(body.rule(), lab, amount.doubleValue(), List.copyOf(match.matched()),
                List.copyOf(match.aggregated()));
    }

    private Object value(Expression expression, Match match) {
        return matcher.values().of(expression, new Place(null, match.bindings()));
    }
}
