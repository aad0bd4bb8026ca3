package labscore.report.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.Element.Pattern;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;

/**
 * What a rule asks for and whom it credits, in plain words.
 *
 * @param conditions a sentence for each part; all must hold
 * @param credit whom it credits with how much
 * @param meanings what the vocabulary says of the words used
 */
public record RuleWords(List<String> conditions, String credit, List<String> meanings) {

    public static RuleWords of(RuleBody body, Vocabulary vocabulary) {
        Referents referents = Referents.of(body);
        ElementWords words = new ElementWords(vocabulary, referents);
        List<Element> telling = body.elements().stream().filter(element -> !isAnyLab(element, body)).toList();
        List<String> conditions = telling.stream().map(words::of).toList();
        Stream<String> first = telling.size() == body.elements().size()
                ? Stream.of() : Stream.of("the lab is any of the scenario's labs");
        return new RuleWords(Stream.concat(first, conditions.stream()).map(FieldWords::sentence).toList(),
                credit(body, new ValueWords(referents, Set.of())), Meanings.of(body, vocabulary));
    }

    /** Conditions, then the credit. */
    public List<String> lines() {
        return Stream.concat(conditions.stream(), Stream.of(credit)).toList();
    }

    private static boolean isAnyLab(Element element, RuleBody body) {
        return element instanceof Pattern pattern && pattern.isAnchor() && pattern.constraints().size() == 1
                && pattern.constraints().get(0).isBinding()
                && body.lab() instanceof Expression.Name lab
                && lab.name().equals(pattern.constraints().get(0).variable());
    }

    private static String credit(RuleBody body, ValueWords values) {
        String lab = values.of(body.lab());
        return body.amount() == null
                ? FieldWords.sentence(lab + " gets the points")
                : FieldWords.sentence(lab + " gets the points times " + values.factor(body.amount()));
    }
}
