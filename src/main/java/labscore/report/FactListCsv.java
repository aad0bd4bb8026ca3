package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import labscore.analysis.FoundFact;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.scheme.Judgement;

/** Facts for spreadsheets. */
record FactListCsv(Judgement judgement) {

    private static final List<String> TITLES = List.of("id", "type", "labs", "date", "until", "confidence", "status",
            "contested", "weight", "merged into", "what", "titles", "publishers", "urls");

    Csv of(List<FoundFact> facts) {
        return new Csv(TITLES, facts.stream().map(this::row).toList());
    }

    private List<Object> row(FoundFact found) {
        Fact fact = found.fact();
        return Arrays.asList(
                fact.id(),
                fact.type(),
                String.join("; ", found.labs()),
                fact.date().toString(),
                fact.until() == null ? null : fact.until().toString(),
                Figures.plain(fact.confidence()),
                Words.constant(fact.status().name()),
                fact.contested(),
                found.counted() == null ? null : Figures.weight(found.counted().weight()),
                found.isMerged() ? found.counted().fact().id() : null,
                new FactText(judgement).detail(fact),
                joined(fact, Source::title),
                joined(fact, Source::publisher),
                joined(fact, Source::url));
    }

    private static String joined(Fact fact, Function<Source, String> part) {
        return fact.sources().stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
