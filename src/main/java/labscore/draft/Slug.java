package labscore.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A short name for a file, made of a sentence. */
final class Slug {

    private static final int WORDS = 3;
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "and", "are", "as", "at", "been", "by", "for",
            "from", "has", "have", "in", "into", "is", "it", "its", "lab", "labs", "no", "not", "of", "on", "or",
            "than", "that", "the", "their", "them", "they", "this", "to", "was", "were", "which", "who", "with");

    private Slug() {}

    /** @param sentence with at least one letter or digit */
    static String of(String sentence) {
        List<String> words = words(sentence).toList();
        List<String> telling = words.stream().filter(word -> !EMPTY_WORDS.contains(word)).limit(WORDS).toList();
        return String.join("-", telling.isEmpty() ? words.stream().limit(WORDS).toList() : telling);
    }

    /** In small letters. */
    static Stream<String> words(String sentence) {
        return Stream.of(sentence.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }
}
