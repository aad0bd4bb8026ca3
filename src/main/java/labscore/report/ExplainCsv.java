package labscore.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.analysis.Waterfall;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Scorecard;

/** Why a lab stands where it stands, for spreadsheets: a row for each credit. */
final class ExplainCsv {

    private static final List<String> TITLES = List.of("lab", "dimension", "rule", "points", "amount", "weight",
            "full", "worth", "score effect", "evidence", "dates", "sources");

    private ExplainCsv() {}

    static Csv of(Assessment assessment, Scorecard card) {
        return new Csv(TITLES, card.dimensions().stream()
                .filter(DimensionScore::isKnown)
                .flatMap(score -> Waterfall.of(score).parts().stream().map(part -> row(assessment, card, score, part)))
                .toList());
    }

    private static List<Object> row(
            Assessment assessment, Scorecard card, DimensionScore score, Waterfall.Part part) {
        List<Fact> facts = CreditEvidence.ids(part.credit()).stream()
                .map(id -> assessment.evidence().get(id).fact()).toList();
        return Arrays.asList(
                card.lab().id(),
                score.dimension().id(),
                part.credit().rule().name(),
                Figures.plain(part.credit().rule().points()),
                Figures.plain(part.credit().credit().amount()),
                Figures.weight(part.credit().weight()),
                Figures.points(part.credit().full()),
                Figures.points(part.credit().worth()),
                Figures.pointsOrNull(part.score()),
                joined(facts.stream().map(Fact::id)),
                joined(facts.stream().map(fact -> fact.date().toString())),
                joined(facts.stream().flatMap(fact -> fact.sources().stream()).distinct().map(ExplainCsv::source)));
    }

    private static String source(Source source) {
        return Stream.of(source.title(), source.publisher(), source.url())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
