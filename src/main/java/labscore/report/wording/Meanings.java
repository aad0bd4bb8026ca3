package labscore.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.Constraint;
import labscore.condition.Element.Pattern;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.EvidenceType;
import labscore.evidence.Vocabulary;

/** What the vocabulary says of the types and fields that a rule names. */
final class Meanings {

    private Meanings() {}

    /** {@code Move: …}, {@code hands on: …}, each once, in the order of the rule; only of what has a word said. */
    static List<String> of(RuleBody body, Vocabulary vocabulary) {
        Set<String> meanings = new LinkedHashSet<>();
        for (Pattern pattern : Patterns.of(body.elements())) {
            EvidenceType type = vocabulary.types().get(pattern.type());
            if (type != null) {
                said(type.name(), type.about()).forEach(meanings::add);
                fields(pattern).forEach(field -> type.field(field)
                        .ifPresent(found -> said(FieldWords.of(field), found.about()).forEach(meanings::add)));
            }
        }
        return new ArrayList<>(meanings);
    }

    private static Stream<String> fields(Pattern pattern) {
        return pattern.constraints().stream().map(Constraint::expression).flatMap(Expression::all)
                .filter(Expression.Name.class::isInstance).map(name -> ((Expression.Name) name).name());
    }

    private static Stream<String> said(String of, String about) {
        return about == null ? Stream.of() : Stream.of(of + ": " + about);
    }
}
