package labscore.report.wording;

import java.util.List;
import java.util.Locale;

/** Names of a rule file as words, and words joined to phrases. */
final class FieldWords {

    private static final String VOWELS = "aeiou";

    private FieldWords() {}

    /** {@code monthsThere} is {@code months there}, {@code $raised} is {@code raised}. */
    static String of(String name) {
        String plain = name.startsWith("$") ? name.substring(1) : name;
        return plain.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    static String withArticle(String noun) {
        String small = noun.toLowerCase(Locale.ROOT);
        if (small.startsWith("other ")) {
            return "an" + noun;
        }
        boolean vowel = VOWELS.indexOf(small.charAt(0)) >= 0 && !small.matches("(us|uni|eu).*");
        return (vowel ? "an " : "a ") + noun;
    }

    /** {@code a, b and c}; with a comma before the last where an item holds alternatives. */
    static String joined(List<String> items, String last) {
        if (items.size() > 1 && items.stream().anyMatch(item -> item.contains("either "))) {
            return String.join(", ", items.subList(0, items.size() - 1)) + ", " + last + " "
                    + items.get(items.size() - 1);
        }
        int end = items.size() - 1;
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, end)) + " " + last + " " + items.get(end);
    }

    /** A sentence of its own. */
    static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }
}
