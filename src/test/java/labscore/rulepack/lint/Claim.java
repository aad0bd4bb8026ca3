package labscore.rulepack.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.RuleBody;
import labscore.condition.Span;
import labscore.condition.evaluation.Evaluation;
import labscore.problem.Problem;
import labscore.problem.ProblemText;
import labscore.rulepack.finding.LintKind;
import labscore.scoring.Credit;

/**
 * What a finding says will be seen on any facts: that a rule never credits, that it credits the same
 * without a part, or only labs that another credits too.
 *
 * @param what sort of claim
 * @param ofStated whether it is made of facts with all fields stated only
 * @param problem that says it
 * @param body of the rule of which it is said
 * @param less the rule without the part that makes no difference, or {@code null}
 * @param other name of the other rule, or {@code null}
 */
record Claim(String what, boolean ofStated, Problem problem, RuleBody body, RuleBody less, String other) {

    private static final Pattern OTHER = Pattern.compile("'(rule number \\d+)'");

    static Optional<Claim> of(Problem problem, RuleBody body, LintCase topic) {
        if (problem.kind() == LintKind.NEVER_TRUE && problem.remedy().contains("rule never fires")) {
            return Optional.of(new Claim("never fires", false, problem, body, null, null));
        } else if (problem.kind() == LintKind.NEVER_TRUE && problem.remedy().contains("'not' always holds")) {
            return without("not holds", false, problem, body, element -> element instanceof Element.Absence);
        } else if (problem.kind() == LintKind.SAME_CONDITION || problem.kind() == LintKind.SUBSUMED) {
            Matcher named = OTHER.matcher(problem.found());
            assertTrue(named.find());
            return Optional.of(new Claim(problem.kind() == LintKind.SUBSUMED ? "wider" : "same", false, problem, body,
                    null, named.group(1)));
        } else if (problem.kind() == LintKind.ALWAYS_TRUE) {
            boolean known = problem.found().endsWith("known");
            return withoutConstraint(known ? "always if known" : "always", known, problem, body);
        }
        return Optional.empty();
    }

    void check(Evaluation universe, Map<String, RuleBody> bodies) {
        String said = ProblemText.of(problem) + "\n" + body.source().text();
        if (other != null) {
            assertTrue(labs(universe, bodies.get(other)).containsAll(labs(universe, body)), said);
        }
        if (what.equals("same")) {
            assertEquals(labs(universe, body), labs(universe, bodies.get(other)), said);
        } else if (less != null) {
            assertEquals(universe.credits(less), universe.credits(body), said);
        } else if (what.equals("never fires")) {
            assertEquals(List.of(), universe.credits(body), said);
        }
    }

    private static Set<String> labs(Evaluation universe, RuleBody body) {
        return universe.credits(body).stream().map(Credit::lab).collect(Collectors.toSet());
    }

    private static Optional<Claim> without(
            String what, boolean ofStated, Problem problem, RuleBody body, Predicate<Element> part) {
        int at = Places.offset(body.source(), problem.where());
        List<Element> rest = body.elements().stream()
                .filter(element -> !(part.test(element) && isWithin(at, element.span()))).toList();
        return Optional.of(new Claim(what, ofStated, problem, body, with(body, rest), null));
    }

    private static Optional<Claim> withoutConstraint(String what, boolean ofStated, Problem problem, RuleBody body) {
        int at = Places.offset(body.source(), problem.where());
        List<Element> rest = body.elements().stream().map(element -> less(element, constraint ->
                constraint.expression().span().start() == at
                        && problem.found().startsWith("'" + body.written(constraint.expression().span()) + "'"))).toList();
        return rest.equals(body.elements()) ? Optional.empty()
                : Optional.of(new Claim(what, ofStated, problem, body, with(body, rest), null));
    }

    private static Element less(Element element, Predicate<Constraint> part) {
        if (element instanceof Element.Pattern pattern) {
            List<Constraint> kept = pattern.constraints().stream()
                    .filter(constraint -> constraint.isBinding() || !part.test(constraint)).toList();
            return new Element.Pattern(pattern.variable(), pattern.type(), kept, pattern.span());
        }
        return element;
    }

    private static RuleBody with(RuleBody body, List<Element> elements) {
        return new RuleBody(body.rule(), elements, body.lab(), body.amount(), body.source());
    }

    private static boolean isWithin(int at, Span span) {
        return span.start() <= at && at < span.end();
    }
}
