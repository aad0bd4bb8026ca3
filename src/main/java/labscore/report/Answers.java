package labscore.report;

import java.util.List;
import labscore.analysis.Comparison;
import labscore.analysis.Contrast;
import labscore.analysis.FoundFact;
import labscore.analysis.GapChange;
import labscore.analysis.attribution.Attribution;
import labscore.analysis.goal.Defence;
import labscore.analysis.goal.Reach;
import labscore.ruletest.mutation.MutationRun;
import labscore.analysis.pack.PackChanges;
import labscore.analysis.pack.PackDiff;
import labscore.analysis.use.RuleUse;
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

    /**
     * What changes of files have moved.
     *
     * @param files that changed, as the user would type them
     * @param changes of the rule pack
     */
    public static Answer moved(List<String> files, PackChanges changes, Comparison comparison) {
        return new Answer(
                () -> MovedDocument.of(files, changes, comparison),
                json -> CompareJson.write(json, comparison.baseline(), List.of(comparison)),
                () -> CompareCsv.of(List.of(comparison)));
    }

    /** What a rule pack does otherwise than another. */
    public static Answer packDiff(PackDiff diff) {
        return new Answer(
                () -> PackDiffDocument.of(diff),
                json -> PackDiffJson.write(json, diff),
                () -> CompareCsv.of(diff.comparisons()));
    }

    /**
     * How much each change did.
     *
     * @param inOrder whether readers see what the changes did one after another, and not Shapley's split
     */
    public static Answer attribution(Attribution attribution, boolean inOrder) {
        return new Answer(
                () -> AttributionDocument.of(attribution, inOrder),
                json -> AttributionJson.write(json, attribution),
                () -> AttributionCsv.of(attribution));
    }

    /** What would bring a lab to a rank. */
    public static Answer reach(Reach reach) {
        return new Answer(
                () -> ReachDocument.of(reach), json -> ReachJson.write(json, reach), () -> ReachCsv.of(reach));
    }

    /** What a lab's rank hangs on. */
    public static Answer defence(Defence defence) {
        return new Answer(
                () -> DefenceDocument.of(defence),
                json -> DefenceJson.write(json, defence),
                () -> DefenceCsv.of(defence));
    }

    /** Faults in rules that no test notices. */
    public static Answer mutation(MutationRun run) {
        return new Answer(
                () -> MutationDocument.of(run), json -> MutationJson.write(json, run), () -> MutationCsv.of(run));
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

    /** Rules, and what they do in a scenario. */
    public static Answer rules(Assessment assessment, List<RuleUse> uses) {
        return new Answer(
                () -> RuleListDocument.of(assessment, uses),
                json -> RuleListJson.write(json, assessment, uses),
                () -> RuleListCsv.of(uses));
    }

    /** One rule, and what it does in a scenario. */
    public static Answer rule(Assessment assessment, RuleStory story) {
        return new Answer(
                () -> RuleDocument.of(assessment, story),
                json -> RuleStoryJson.write(json, assessment, story),
                () -> RuleStoryCsv.of(story));
    }
}
