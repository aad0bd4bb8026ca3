package labscore.report.wording;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element;
import labscore.condition.Element.Pattern;

/** The patterns of a condition at whatever depth, in the order written. */
final class Patterns {

    private Patterns() {}

    static List<Pattern> of(List<Element> elements) {
        return elements.stream().flatMap(Patterns::of).toList();
    }

    /** Variables bound to evidence or to its values. */
    static Set<String> variables(List<Element> elements) {
        return of(elements).stream().flatMap(pattern -> Stream.concat(Stream.ofNullable(pattern.variable()),
                pattern.constraints().stream().map(Constraint::variable).filter(Objects::nonNull)))
                .collect(Collectors.toSet());
    }

    private static Stream<Pattern> of(Element element) {
        if (element instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return parts(element).stream().flatMap(Patterns::of);
    }

    /** Of an element that is no pattern. */
    static List<Element> parts(Element element) {
        return element instanceof Element.Absence absence
                ? absence.parts() : ((Element.Aggregate) element).parts();
    }
}
