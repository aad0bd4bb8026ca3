package labscore.universe;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The kinds of rules. What each looks like in both languages stands in files of its name. */
enum RuleKind {
    ARRIVAL("people", Words.AREAS, Words.STANDINGS),
    CONTRACTS("trade", Words.SECTORS, Band.YEARS),
    INCIDENT("trust", Words.CAUSES, Words.SEVERITIES),
    STAYING("people", Words.AREAS, Words.STANDINGS),
    DELIVERY("trade", Words.SECTORS, Words.AREAS),
    AWARD("trust", Words.STANDARDS, Band.PASSED),
    BALANCE("people", Words.AREAS, Words.STANDINGS),
    QUALITY("trade", Words.AREAS, Band.QUALITY),
    REPEATED("trust", Words.CAUSES, Band.RECORDS),
    DEPARTURE("people", Words.AREAS, Words.STANDINGS),
    UNAUDITED("trust", Words.CAUSES, Words.SEVERITIES),
    GROUP("people", Words.AREAS, Band.PEOPLE);

    private static final int CHOICES = 4;
    private static final int WORDS = 8;

    /** How many rules of a kind differ. */
    static final int VARIANTS = WORDS * CHOICES;

    private final String dimension;
    private final List<String> words;
    private final List<?> choices;

    RuleKind(String dimension, List<String> words, List<?> choices) {
        this.dimension = dimension;
        this.words = words;
        this.choices = choices;
    }

    /**
     * @param number by which CLIPS knows the rule
     * @param variant 0 to {@code VARIANTS - 1}
     */
    GeneratedRule rule(int number, int variant) {
        String word = words.get(variant % WORDS);
        Object choice = choices.get((variant + variant / WORDS) % CHOICES);
        Map<String, String> values = RuleTemplate.values(number, word, choice);
        String file = name().toLowerCase(Locale.ROOT);
        return new GeneratedRule(number, dimension + "/" + file,
                RuleTemplate.read(file + ".drl").filled(values), RuleTemplate.read(file + ".clp").filled(values));
    }
}
