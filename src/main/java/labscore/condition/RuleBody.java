package labscore.condition;

import java.util.List;
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

    public RuleBody {
        elements = List.copyOf(elements);
    }

    /** What stands in the file at a place, as its author wrote it. */
    public String written(Span span) {
        return source.text().substring(span.start(), span.end());
    }
}
