package labscore.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.EvidenceType;
import labscore.evidence.Kind;
import labscore.problem.Problem;
import labscore.scheme.Judgement;

/**
 * The type of evidence that a new rule is about.
 *
 * @param type one that names a lab
 * @param reason why it was chosen, ending a sentence
 */
record TypeChoice(EvidenceType type, String reason) {

    private static final int ALIKE = 5;
    private static final int NAME = 3;

    /** @throws labscore.problem.LabscoreException if there is no such type, or it names no lab */
    static TypeChoice typed(Judgement judgement, String name) {
        List<String> able = able(judgement).map(EvidenceType::name).toList();
        if (!able.contains(name)) {
            boolean labless = judgement.vocabulary().types().containsKey(name);
            throw Problem.of(labless ? "no field of '" + name + "' names a lab to credit"
                    : "there is no type of evidence '" + name + "'").allowed(name, able).failure();
        }
        return new TypeChoice(judgement.vocabulary().types().get(name), "as you chose");
    }

    /** By the words of the claim, or what rules of the dimension read most, or what is declared first. */
    static TypeChoice guessed(Judgement judgement, String dimension, String claim) {
        List<EvidenceType> able = able(judgement).filter(type -> type.kind() != Kind.CONTEXT).toList();
        if (able.isEmpty()) {
            throw Problem.of("no type of evidence names a lab to credit")
                    .remedy("Mark a field of a type in the vocabulary with @lab.").failure();
        }
        Set<String> words = Slug.words(claim).filter(word -> word.length() >= ALIKE - 1).collect(Collectors.toSet());
        EvidenceType spoken = most(able, Comparator.comparingLong(type -> likeness(type, words)));
        if (likeness(spoken, words) > 0) {
            return new TypeChoice(spoken, "guessed from the words of the claim");
        }
        EvidenceType read = most(able, Comparator.comparingLong(type -> readers(judgement, dimension, type)));
        return readers(judgement, dimension, read) > 0
                ? new TypeChoice(read, "which most rules of " + dimension + " read")
                : new TypeChoice(able.get(0), "the first in the vocabulary");
    }

    private static Stream<EvidenceType> able(Judgement judgement) {
        return judgement.vocabulary().types().values().stream().filter(type -> !Beginnings.labs(type).isEmpty());
    }

    /** The first of those that are most. */
    private static EvidenceType most(List<EvidenceType> types, Comparator<EvidenceType> order) {
        return types.stream().reduce((best, next) -> order.compare(next, best) > 0 ? next : best).orElseThrow();
    }

    private static long readers(Judgement judgement, String dimension, EvidenceType type) {
        return judgement.rules().values().stream()
                .filter(rule -> rule.dimension().equals(dimension) && rule.reads().contains(type.name())).count();
    }

    private static long likeness(EvidenceType type, Set<String> words) {
        String name = type.name().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return NAME * shared(name, words) + shared(type.about() == null ? "" : type.about(), words);
    }

    private static long shared(String text, Set<String> words) {
        Set<String> here = Slug.words(text).collect(Collectors.toSet());
        return words.stream().filter(word -> here.stream().anyMatch(other -> alike(word, other))).count();
    }

    /** Words that begin alike: {@code commits} and {@code commitment}. */
    private static boolean alike(String a, String b) {
        int length = Math.min(ALIKE, Math.min(a.length(), b.length()));
        return length >= ALIKE - 1 && a.regionMatches(0, b, 0, length);
    }
}
