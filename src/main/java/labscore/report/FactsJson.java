package labscore.report;

import java.util.LinkedHashMap;
import java.util.Map;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Source;
import labscore.evidence.WeighedFact;
import labscore.scheme.Judgement;

/** Facts for programs. */
record FactsJson(Judgement judgement) {

    /** The fact as stated, its weight, and the reports merged into it. */
    void counted(Json json, WeighedFact weighed) {
        stated(json, weighed.fact());
        json.number("weight", Figures.weight(weighed.weight())).texts("reports", weighed.reports());
        sources(json, weighed.fact());
    }

    /** All that the scenario says of the fact, but for its sources. */
    void stated(Json json, Fact fact) {
        json.text("type", fact.type())
                .text("date", fact.date().toString())
                .text("until", fact.until() == null ? null : fact.until().toString())
                .text("known", fact.known() == null ? null : fact.known().toString())
                .number("confidence", Figures.plain(fact.confidence()))
                .text("confidenceWord", judgement.scheme().confidence().word(fact.confidence()).orElse(null))
                .text("status", Words.constant(fact.status().name()))
                .truth("contested", fact.contested())
                .text("event", fact.event())
                .text("supersedes", fact.supersedes())
                .text("reverses", fact.reverses())
                .text("note", fact.note())
                .object("fields", fields -> fields.entries(fields(fact)));
    }

    void sources(Json json, Fact fact) {
        json.objects("sources", fact.sources(), FactsJson::source);
    }

    private static void source(Json json, Source source) {
        json.text("title", source.title())
                .text("publisher", source.publisher())
                .text("url", source.url())
                .text("published", source.published() == null ? null : source.published().toString())
                .text("tier", source.tier())
                .text("derivedFrom", source.derivedFrom());
    }

    /** In the order declared; what is not stated is unknown. */
    private Map<String, Object> fields(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        EvidenceType type = judgement.vocabulary().types().get(fact.type());
        type.fields().forEach(field -> fields.put(field.name(), value(field, fact.fields().get(field.name()))));
        return fields;
    }

    private static Object value(Field field, Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        boolean constant = field.type().value() == FieldType.Value.ENUM;
        return constant ? Words.constant(value.toString()) : value.toString();
    }
}
