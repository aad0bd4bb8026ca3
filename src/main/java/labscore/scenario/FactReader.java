package labscore.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;

/** Reads one fact against the vocabulary, all its problems together. */
final class FactReader {

    private static final List<String> STATUSES = Stream.of(Status.values()).map(Enum::name).toList();

    private static final String OF_ALL =
            "Every fact states " + String.join(", ", ScenarioKeys.FACT_REQUIRED) + ".";

    private final Vocabulary vocabulary;
    private final ConfidenceWords words;
    private final LabNames labs;
    private final Mapping raw;
    private final Problems problems = new Problems();

    private FactReader(Vocabulary vocabulary, ConfidenceWords words, LabNames labs, Mapping raw) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.labs = labs;
        this.raw = raw;
    }

    static Fact read(Mapping raw, Vocabulary vocabulary, ConfidenceWords words, LabNames labs) {
        return new FactReader(vocabulary, words, labs, raw).fact();
    }

    private Fact fact() {
        Optional<EvidenceType> type = problems.attempt(this::type);
        Map<String, Object> fields = type.map(this::fields).orElse(Map.of());
        String id = required("id", OF_ALL, FactReader::id);
        EvidenceDate date = required("date", OF_ALL, Node::date);
        EvidenceDate until = optional("until", Node::date);
        if (date != null && until != null && until.isBefore(date)) {
            problems.add(raw.entries().get("until").value().problem("'until' lies before 'date', which is " + date));
        }
        EvidenceDate known = optional("known", Node::date);
        Double confidence = required("confidence", OF_ALL, (node, name) -> Confidence.read(node, words));
        List<Source> sources = required("sources", OF_ALL, (node, name) -> SourceReader.sources(node));
        String event = optional("event", Node::text);
        String status = optional("status", (node, name) -> EnumWords.read(node, name, STATUSES));
        Boolean contested = optional("contested", Node::truth);
        String supersedes = optional("supersedes", Node::text);
        String reverses = optional("reverses", Node::text);
        String note = optional("note", Node::text);
        problems.throwIfAny();
        return new Fact(id, type.orElseThrow().name(), fields, date, until, known, confidence, sources, event,
                status == null ? Status.HAPPENED : Status.valueOf(status), Boolean.TRUE.equals(contested),
                supersedes, reverses, note, raw.where());
    }

    private EvidenceType type() {
        Node node = raw.required("type", OF_ALL);
        String name = node.text("type");
        EvidenceType type = vocabulary.types().get(name);
        if (type == null) {
            Set<String> types = vocabulary.types().keySet();
            Problem near = node.problem("there is no type of evidence '" + name + "'").nearest(name, types);
            throw (near.nearest() == null ? near.allowed(name, types) : near).failure();
        }
        return type;
    }

    private static String id(Node node, String name) {
        String id = node.text(name);
        if (!LabsReader.ID.matcher(id).matches()) {
            throw node.problem("'" + id + "' can't be the id of a fact").allowed(LabsReader.ID_RULE).failure();
        }
        return id;
    }

    private Map<String, Object> fields(EvidenceType type) {
        refuseUnknownKeys(type);
        FieldReader reader = new FieldReader(vocabulary, labs);
        Map<String, Object> fields = new TreeMap<>();
        for (Field field : type.fields()) {
            BiFunction<Node, String, Object> value = (node, name) -> reader.value(field, node);
            Object read = field.required()
                    ? required(field.name(), ofType(type, field), value)
                    : optional(field.name(), value);
            if (read != null) {
                fields.put(field.name(), read);
            }
        }
        refuseFactOfNoLab(type, fields);
        return fields;
    }

    private static String ofType(EvidenceType type, Field field) {
        return "Every " + type.name() + " states it" + (field.about() == null ? "." : ": " + field.about() + ".");
    }

    private void refuseUnknownKeys(EvidenceType type) {
        Set<String> known = new LinkedHashSet<>();
        type.fields().forEach(field -> known.add(field.name()));
        String fields = String.join(", ", known);
        known.addAll(ScenarioKeys.FACT);
        for (Entry entry : raw.entries().values()) {
            if (!known.contains(entry.name())) {
                problems.add(entry.key().problem("the type " + type.name() + " has no field '" + entry.name() + "'")
                        .nearest(entry.name(), known)
                        .allowed(fields + "; in any fact " + String.join(", ", ScenarioKeys.FACT)));
            }
        }
    }

    private void refuseFactOfNoLab(EvidenceType type, Map<String, Object> fields) {
        List<Field> labFields = type.fields().stream().filter(Field::lab).toList();
        boolean toldAlready = labFields.stream().anyMatch(field -> !fields.containsKey(field.name())
                && (field.required() || raw.value(field.name()).isPresent()));
        boolean named = labFields.stream().map(field -> fields.get(field.name())).filter(Objects::nonNull)
                .anyMatch(labs.ids()::contains);
        if (!labFields.isEmpty() && !toldAlready && !named) {
            String names = labFields.stream().map(Field::name).collect(Collectors.joining(" or "));
            problems.add(raw.problem("this fact names no lab of the scenario")
                    .remedy("Name one in " + names + ", or take the fact out."));
        }
    }

    private <T> T required(String key, String remedy, BiFunction<Node, String, T> reader) {
        if (raw.value(key).isEmpty()) {
            problems.add(raw.missing(key).remedy(remedy));
        }
        return optional(key, reader);
    }

    private <T> T optional(String key, BiFunction<Node, String, T> reader) {
        return problems.attemptOptional(() -> raw.read(key, reader)).orElse(null);
    }
}
