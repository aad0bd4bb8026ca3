package labscore.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.evidence.Source;
import labscore.evidence.Vocabulary;
import labscore.evidence.WeighedFact;

/**
 * Which facts are asked for; {@code null} leaves a side open.
 *
 * @param lab id of a lab or name of an outside organisation that the fact names
 * @param type name of its type
 * @param since it may have happened then or later
 * @param until it may have happened then or earlier
 * @param text found in its id, fields, note or sources, letter case aside
 */
public record FactSearch(String lab, String type, EvidenceDate since, EvidenceDate until, String text) {

    /** @param counted what counts at the as-of date */
    public List<FoundFact> in(Scenario scenario, Vocabulary vocabulary, Map<String, WeighedFact> counted) {
        Map<String, WeighedFact> byReport = counted.values().stream()
                .flatMap(fact -> fact.reports().stream().map(report -> Map.entry(report, fact)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        return scenario.facts().stream()
                .map(fact -> new FoundFact(fact, organisations(fact, vocabulary), byReport.get(fact.id())))
                .filter(this::isAskedFor)
                .toList();
    }

    private static Set<String> organisations(Fact fact, Vocabulary vocabulary) {
        EvidenceType type = vocabulary.types().get(fact.type());
        return type == null ? Set.of() : type.organisationsOf(fact);
    }

    private boolean isAskedFor(FoundFact found) {
        Fact fact = found.fact();
        return (lab == null || found.labs().contains(lab))
                && (type == null || type.equals(fact.type()))
                && (since == null || !fact.date().isBefore(since))
                && (until == null || !fact.date().isAfter(until))
                && (text == null || texts(fact).anyMatch(this::holdsText));
    }

    private boolean holdsText(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> texts(Fact fact) {
        return Stream.of(
                        Stream.of(fact.id()),
                        Stream.ofNullable(fact.note()),
                        fact.fields().values().stream().filter(Objects::nonNull).map(Object::toString),
                        fact.sources().stream().flatMap(FactSearch::texts))
                .flatMap(Function.identity());
    }

    private static Stream<String> texts(Source source) {
        return Stream.of(source.title(), source.publisher(), source.url()).filter(Objects::nonNull);
    }
}
