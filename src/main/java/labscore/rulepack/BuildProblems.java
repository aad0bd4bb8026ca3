package labscore.rulepack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.Rule;

/**
 * Puts what Drools still refuses after our checks into a form that an analyst can use: located by the
 * condition that it quotes, or else the rule, since Drools reports no usable line, and never shown raw.
 */
final class BuildProblems {

    private static final String REMEDY = "The checks let it through and the compiler did not: simplify the condition "
            + "step by step, and please report it with the file.";
    /** Shorter ones occur in texts that don't mean them. */
    private static final int SHORTEST_QUOTE = 5;

    private final RulePack pack;
    private final Predicate<List<CheckedSource>> compiles;

    /** @param compiles whether sources compile */
    BuildProblems(RulePack pack, Predicate<List<CheckedSource>> compiles) {
        this.pack = pack;
        this.compiles = compiles;
    }

    /** What Drools has said, as a failure; its words stay behind it, for whoever looks for the cause. */
    LabscoreException failure(List<String> said) {
        List<Problem> problems = said.stream().flatMap(text -> located(text).stream()).distinct().toList();
        LabscoreException failure = new LabscoreException(problems.isEmpty() ? searched() : problems);
        failure.initCause(new IllegalStateException(String.join("\n", said)));
        return failure;
    }

    private Optional<Problem> located(String said) {
        return condition(said).or(() -> pack.judgement().rules().values().stream()
                .filter(rule -> said.contains(rule.name())).findFirst().map(this::rule));
    }

    private Optional<Problem> condition(String said) {
        return pack.bodies().values().stream()
                .filter(body -> said.contains(body.rule()) || !namesAnyRule(said))
                .flatMap(body -> expressions(body.elements())
                        .filter(expression -> isQuoted(expression, body, said))
                        .map(expression -> condition(body, expression)))
                .max(Comparator.comparing(problem -> problem.found().length()));
    }

    private static Problem condition(RuleBody body, Expression expression) {
        return body.source().problem(CheckKind.DOES_NOT_COMPILE, expression.span().start(),
                "the condition '" + body.written(expression.span()) + "' does not compile").remedy(REMEDY);
    }

    private Problem rule(Rule rule) {
        return pack.bodies().get(rule.name()).source().problem(CheckKind.DOES_NOT_COMPILE, rule.where(),
                "the rule does not compile").remedy(REMEDY);
    }

    /** Drools has said nothing that helps: its rules are tried, so that their author need not. */
    private List<Problem> searched() {
        List<Rule> culprits = new Culprits(pack, compiles).rules();
        return !culprits.isEmpty() ? culprits.stream().map(this::rule).toList()
                : List.of(Problem.at(Location.of(pack.sources().get(0).file()), "the vocabulary does not compile")
                        .kind(CheckKind.DOES_NOT_COMPILE).remedy(REMEDY));
    }

    private boolean namesAnyRule(String said) {
        return pack.bodies().keySet().stream().anyMatch(said::contains);
    }

    private static boolean isQuoted(Expression expression, RuleBody body, String said) {
        String written = body.written(expression.span());
        return written.length() >= SHORTEST_QUOTE && said.contains(written);
    }

    private static Stream<Expression> expressions(List<Element> elements) {
        return elements.stream().flatMap(element -> {
            if (element instanceof Element.Pattern pattern) {
                return pattern.constraints().stream().map(Constraint::expression);
            } else if (element instanceof Element.Absence absence) {
                return expressions(absence.parts());
            }
            Element.Aggregate aggregate = (Element.Aggregate) element;
            return Stream.concat(expressions(aggregate.parts()), aggregate.conditions().stream());
        });
    }
}
