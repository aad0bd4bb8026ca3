package labscore.report.wording;

import java.util.Set;
import labscore.condition.Element;
import labscore.condition.Expression;
import labscore.condition.RuleBody;
import labscore.evidence.Vocabulary;

/** Parts of one rule in plain words, for sentences that speak of them. */
public final class Phrases {

    private final Referents referents;
    private final ElementWords elements;

    private Phrases(Referents referents, ElementWords elements) {
        this.referents = referents;
        this.elements = elements;
    }

    public static Phrases of(RuleBody body, Vocabulary vocabulary) {
        Referents referents = Referents.of(body);
        return new Phrases(referents, new ElementWords(vocabulary, referents));
    }

    /** {@code there is a Retention of the lab with percent at least 70}. */
    public String element(Element element) {
        return elements.of(element);
    }

    /** {@code percent at least 70}. */
    public String condition(Expression condition) {
        return new ConditionWords(new ValueWords(referents, Set.of()), " ").of(condition);
    }
}
