package labscore.report.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.condition.Element;
import labscore.condition.Element.Absence;
import labscore.condition.Element.Aggregate;
import labscore.condition.Element.Pattern;
import labscore.condition.Expression;
import labscore.condition.FunctionCall;
import labscore.evidence.Vocabulary;

/**
 * Puts the parts of a condition into clauses.
 *
 * @param vocabulary of the pack
 * @param referents of the rule's variables
 */
record ElementWords(Vocabulary vocabulary, Referents referents) {

    private static final Map<String, String> FUNCTIONS = Map.of("sum", "the sum of ", "average", "the mean of ",
            "min", "the smallest ", "max", "the largest ");

    String of(Element element) {
        if (element instanceof Pattern pattern) {
            return isNamed(pattern) ? named(pattern) + " is a lab of the scenario"
                    : "there is " + FieldWords.withArticle(noun(pattern, Set.of()));
        } else if (element instanceof Absence absence) {
            return absence(absence);
        }
        return aggregate((Aggregate) element);
    }

    private String absence(Absence absence) {
        List<Element> parts = absence.parts();
        if (parts.size() == 1 && parts.get(0) instanceof Pattern pattern) {
            return isNamed(pattern) ? named(pattern) + " is no lab of the scenario" : "there is no " + noun(pattern, Set.of());
        }
        return "there is no " + together(parts, Patterns.variables(parts));
    }

    private String aggregate(Aggregate aggregate) {
        Set<String> own = Patterns.variables(aggregate.parts());
        ValueWords values = new ValueWords(referents, own);
        List<String> clauses = new ArrayList<>();
        Set<Expression> said = new HashSet<>();
        for (FunctionCall function : aggregate.functions()) {
            clauses.add(function(function, values) + conditions(function, aggregate, values, said));
        }
        aggregate.conditions().stream().filter(condition -> !said.contains(condition))
                .forEach(condition -> clauses.add(new ConditionWords(values, " is ").of(condition)));
        String group = aggregate.key() == null ? "" : "for each " + values.of(aggregate.key().expression()) + ", ";
        return group + "over every " + together(aggregate.parts(), own) + ": " + FieldWords.joined(clauses, "and");
    }

    private static String function(FunctionCall function, ValueWords values) {
        String what = function.function().equals("count") ? "the number of them"
                : FUNCTIONS.get(function.function()) + values.of(function.argument());
        return FieldWords.of(function.variable()) + " is " + what;
    }

    /** Those that begin with the function's result, which then need not be named again. */
    private static String conditions(
            FunctionCall function, Aggregate aggregate, ValueWords values, Set<Expression> said) {
        StringBuilder words = new StringBuilder();
        for (Expression condition : aggregate.conditions()) {
            if (condition instanceof Expression.Binary binary && binary.left() instanceof Expression.Name name
                    && name.name().equals(function.variable())) {
                said.add(condition);
                String whole = new ConditionWords(values, " is ").of(condition);
                words.append(", ").append(whole.substring((FieldWords.of(name.name()) + " is ").length()));
            }
        }
        return words.toString();
    }

    /** Nouns that go together, the first without an article. */
    private String together(List<Element> parts, Set<String> own) {
        StringBuilder words = new StringBuilder();
        for (Element part : parts) {
            String link = words.length() == 0 ? "" : part instanceof Absence ? " without " : " together with ";
            words.append(link);
            List<Pattern> patterns = Patterns.of(List.of(part));
            words.append(patterns.stream().map(pattern -> noun(pattern, own))
                    .map(noun -> link.isEmpty() ? noun : FieldWords.withArticle(noun))
                    .collect(Collectors.joining(" together with ")));
        }
        return words.toString();
    }

    private String noun(Pattern pattern, Set<String> own) {
        return new PatternWords(vocabulary, referents, new ValueWords(referents, own)).of(pattern);
    }

    /** Whether it only asks that something names a lab. */
    private static boolean isNamed(Pattern pattern) {
        return pattern.isAnchor() && pattern.constraints().size() == 1
                && isIdentified(pattern.constraints().get(0).expression());
    }

    private static boolean isIdentified(Expression expression) {
        return expression instanceof Expression.Binary binary && binary.operator().equals("==")
                && binary.left() instanceof Expression.Name name && name.name().equals("id");
    }

    private String named(Pattern pattern) {
        Expression.Binary equation = (Expression.Binary) pattern.constraints().get(0).expression();
        return new ValueWords(referents, Set.of()).of(equation.right());
    }
}
