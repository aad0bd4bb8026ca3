package labscore.report;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.Contrast;
import labscore.analysis.FoundFact;
import labscore.analysis.GapChange;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;

/** The answers there are. */
public final class Answers {

    private Answers() {}

    /** Who stands where, and by how much. */
    public static Answer rank(Assessment assessment) {
        return new Answer(
                () -> RankDocument.of(assessment),
                json -> RankJson.write(json, assessment),
                () -> RankCsv.of(assessment));
    }

    /** Why a lab stands where it stands: dimension, rule, evidence, source. */
    public static Answer explain(Assessment assessment, Scorecard card) {
        return new Answer(
                () -> ExplainDocument.of(assessment, card),
                json -> ExplainJson.write(json, assessment, card),
                () -> ExplainCsv.of(assessment, card));
    }

    /** What makes the gap between two labs. */
    public static Answer contrast(Assessment assessment, Contrast contrast) {
        return new Answer(
                () -> ContrastDocument.of(assessment, contrast),
                json -> ContrastJson.write(json, assessment, contrast),
                () -> ContrastCsv.of(contrast));
    }

    /** What makes the gap between two labs another in another scenario. */
    public static Answer gapChange(Comparison comparison, GapChange change) {
        return new Answer(
                () -> GapChangeDocument.of(comparison, change),
                json -> GapChangeJson.write(json, comparison, change),
                () -> GapChangeCsv.of(change));
    }

    /** Scenarios against a baseline: who moved, and which facts and rules did it. */
    public static Answer compare(Assessment baseline, List<Comparison> comparisons) {
        return new Answer(
                () -> CompareDocument.of(baseline, comparisons),
                json -> CompareJson.write(json, baseline, comparisons),
                () -> CompareCsv.of(comparisons));
    }

    /** What changes to a scenario would move. */
    public static Answer whatIf(Comparison comparison) {
        return new Answer(
                () -> WhatIfDocument.of(comparison),
                json -> CompareJson.write(json, comparison.baseline(), List.of(comparison)),
                () -> CompareCsv.of(List.of(comparison)));
    }

    /** Facts of a scenario, and what they weigh. */
    public static Answer facts(Assessment assessment, List<FoundFact> found) {
        return new Answer(
                () -> new FactListDocument(assessment).of(found),
                json -> FactListJson.write(json, assessment, found),
                () -> new FactListCsv(assessment.judgement()).of(found));
    }

    /** Whether the facts of a scenario can be read, and what is wrong with them. */
    public static Answer factCheck(FactCheck check) {
        return new Answer(
                () -> FactCheckDocument.of(check),
                json -> FactCheckJson.write(json, check),
                () -> FactCheckCsv.of(check));
    }
}
