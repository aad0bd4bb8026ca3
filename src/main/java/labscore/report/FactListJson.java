package labscore.report;

import java.util.List;
import labscore.analysis.FoundFact;
import labscore.scoring.Assessment;

/** Facts for programs; its schema is {@code facts.json}. */
final class FactListJson {

    private FactListJson() {}

    static void write(Json json, Assessment assessment, List<FoundFact> found) {
        FactsJson facts = new FactsJson(assessment.judgement());
        AssessmentJson.head(json, assessment)
                .objects("facts", found, (each, fact) -> write(each, facts, fact));
    }

    private static void write(Json json, FactsJson facts, FoundFact found) {
        json.text("id", found.fact().id());
        facts.stated(json, found.fact());
        json.texts("labs", found.labs())
                .number("weight", found.counted() == null ? null : Figures.weight(found.counted().weight()))
                .text("mergedInto", found.isMerged() ? found.counted().fact().id() : null);
        facts.sources(json, found.fact());
    }
}
