package labscore.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.problem.LabscoreException;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;

/** Reads one fact, all its problems together. */
final class FactReading {

    private static final String OF_ALL =
            "Every fact states " + String.join(", ", ScenarioKeys.FACT_REQUIRED) + ".";

    private static final Set<String> KEYS = Set.copyOf(ScenarioKeys.FACT);

    private final FactReader values;
    private final Mapping raw;
    private final Problems problems = new Problems();

    FactReading(FactReader values, Mapping raw) {
        this.values = values;
        this.raw = raw;
    }

    /** @throws LabscoreException with all problems of the fact */
    Fact fact() {
        EvidenceType type = required("type", values::type);
        Map<String, Object> fields = type == null ? Map.of() : fields(type);
        String id = required("id", values::id);
        EvidenceDate date = required("date", values::date);
        EvidenceDate until = optional("until", values::date);
        if (date != null && until != null && until.isBefore(date)) {
            problems.add(raw.entries().get("until").value().problem("'until' lies before 'date', which is " + date));
        }
        EvidenceDate known = optional("known", values::date);
        Double confidence = required("confidence", values::confidence);
        List<Source> sources = required("sources", values::sources);
        String event = optional("event", Node::text);
        Status status = optional("status", values::status);
        Boolean contested = optional("contested", Node::truth);
        String supersedes = optional("supersedes", Node::text);
        String reverses = optional("reverses", Node::text);
        String note = optional("note", Node::text);
        problems.throwIfAny();
        return new Fact(id, type.name(), fields, date, until, known, confidence, sources, event,
                status == null ? Status.HAPPENED : status, Boolean.TRUE.equals(contested),
                supersedes, reverses, note, raw.where());
    }

    private Map<String, Object> fields(EvidenceType type) {
        refuseUnknownKeys(type);
        Map<String, Object> fields = new TreeMap<>();
        for (Field field : type.fields()) {
            Object read = optional(field.name(), (node, name) -> values.field(field, node));
            if (read != null) {
                fields.put(field.name(), read);
            } else if (field.required() && !isStated(field.name())) {
                problems.add(raw.missing(field.name()).remedy("Every " + type.name() + " states it"
                        + (field.about() == null ? "." : ": " + field.about() + ".")));
            }
        }
        refuseFactOfNoLab(type, fields);
        return fields;
    }

    private void refuseUnknownKeys(EvidenceType type) {
        for (Entry entry : raw.entries().values()) {
            if (!KEYS.contains(entry.name()) && type.field(entry.name()).isEmpty()) {
                Set<String> known = new LinkedHashSet<>();
                type.fields().forEach(field -> known.add(field.name()));
                String fields = String.join(", ", known);
                known.addAll(ScenarioKeys.FACT);
                problems.add(entry.key().problem("the type " + type.name() + " has no field '" + entry.name() + "'")
                        .nearest(entry.name(), known)
                        .allowed(fields + "; in any fact " + String.join(", ", ScenarioKeys.FACT)));
            }
        }
    }

    private void refuseFactOfNoLab(EvidenceType type, Map<String, Object> fields) {
        boolean ofLabs = false;
        for (Field field : type.fields()) {
            if (field.lab()) {
                Object named = fields.get(field.name());
                boolean toldAlready = named == null && (field.required() || isStated(field.name()));
                if (toldAlready || values.isLab(named)) {
                    return;
                }
                ofLabs = true;
            }
        }
        if (ofLabs) {
            String names = type.fields().stream().filter(Field::lab).map(Field::name)
                    .collect(Collectors.joining(" or "));
            problems.add(raw.problem("this fact names no lab of the scenario")
                    .remedy("Name one in " + names + ", or take the fact out."));
        }
    }

    private boolean isStated(String key) {
        return raw.value(key).isPresent();
    }

    private <T> T required(String key, BiFunction<Node, String, T> reader) {
        if (!isStated(key)) {
            problems.add(raw.missing(key).remedy(OF_ALL));
        }
        return optional(key, reader);
    }

    /** {@code null} if it is not stated, or if it can't be read: then the problem is kept. */
    private <T> T optional(String key, BiFunction<Node, String, T> reader) {
        Entry entry = raw.entries().get(key);
        if (entry == null || entry.value().isUnknown()) {
            return null;
        }
        try {
            return reader.apply(entry.value(), key);
        } catch (LabscoreException failure) {
            failure.problems().forEach(problems::add);
            return null;
        }
    }
}
