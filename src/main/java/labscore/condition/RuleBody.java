package labscore.condition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.SourceText;

/**
 * What stands in a rule below its header, as data: what it asks for, and whom it credits with how much.
 *
 * @param rule its name
 * @param elements of its condition, in the order written
 * @param lab that is credited
 * @param amount of the credit, or {@code null} for 1
 * @param source file in which all spans are
 */
public record RuleBody(String rule, List<Element> elements, Expression lab, Expression amount, SourceText source) {

    private static final Pattern END = Pattern.compile("\\bend\\b");

    public RuleBody {
        elements = List.copyOf(elements);
    }

    /** What stands in the file at a place, as its author wrote it. */
    public String written(Span span) {
        return source.text().substring(span.start(), span.end());
    }

    /** The same without one of its {@link Conditions}; what has the same place stays the same. */
    public RuleBody without(ConditionPart condition) {
        return new Replacement(condition.span(), null, null).in(this);
    }

    /** The same with another expression where one stands. */
    public RuleBody with(Span at, Expression other) {
        return new Replacement(at, other, null).in(this);
    }

    /** The same with another element where one stands, at whatever depth. */
    public RuleBody with(Span at, Element other) {
        return new Replacement(at, null, other).in(this);
    }

    /**
     * The whole rule as its author wrote it.
     *
     * @param from 1-based line at which it begins
     */
    public List<String> lines(int from) {
        Matcher end = END.matcher(source.text());
        int last = end.find(lab.span().end()) ? end.end() : source.text().length();
        return source.text().substring(0, last).lines().skip(from - 1).toList();
    }
}
