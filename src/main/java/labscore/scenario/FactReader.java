package labscore.scenario;

import java.util.List;
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
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** Reads facts against the vocabulary, and remembers what values meant. For one thread at a time. */
final class FactReader {

    private static final List<String> STATUSES = Stream.of(Status.values()).map(Enum::name).toList();

    private final Vocabulary vocabulary;
    private final LabNames labs;
    private final FieldReader fields;
    private final SourceReader sources = new SourceReader();
    private final Remembered<EvidenceDate> dates = new Remembered<>(Node::date);
    private final Remembered<Double> confidences;
    private final Remembered<Status> statuses =
            new Remembered<>((node, name) -> Status.valueOf(EnumWords.read(node, name, STATUSES)));

    private RowReader rows;

    FactReader(Vocabulary vocabulary, ConfidenceWords words, LabNames labs) {
        this.vocabulary = vocabulary;
        this.labs = labs;
        fields = new FieldReader(vocabulary, labs, dates);
        confidences = new Remembered<>((node, name) -> Confidence.read(node, words));
    }

    /** @throws labscore.problem.LabscoreException with all problems of the fact */
    Fact fact(Mapping raw) {
        return new FactReading(this, raw).fact();
    }

    /** What was read for one table before is remembered, as long as no other table is read. */
    RowReader rows(List<Scalar> header) {
        if (rows == null || !rows.isOf(header)) {
            rows = new RowReader(this, header);
        }
        return rows;
    }

    /** @param name of a declared type */
    EvidenceType type(String name) {
        return vocabulary.types().get(name);
    }

    EvidenceType type(Node node, String key) {
        String name = node.text(key);
        EvidenceType type = vocabulary.types().get(name);
        if (type == null) {
            Problem near = node.problem("there is no type of evidence '" + name + "'")
                    .nearest(name, vocabulary.types().keySet());
            throw (near.nearest() == null ? near.allowed(name, vocabulary.types().keySet()) : near).failure();
        }
        return type;
    }

    String id(Node node, String name) {
        String id = node.text(name);
        if (!LabsReader.isId(id)) {
            throw node.problem("'" + id + "' can't be the id of a fact").allowed(LabsReader.ID_RULE).failure();
        }
        return id;
    }

    Object field(Field field, Node node) {
        return fields.value(field, node);
    }

    EvidenceDate date(Node node, String name) {
        return dates.value(node, name);
    }

    double confidence(Node node, String name) {
        return confidences.value(node, name);
    }

    boolean truth(Node node, String name) {
        return node.truth(name);
    }

    Status status(Node node, String name) {
        return statuses.value(node, name);
    }

    List<Source> sources(Node node, String name) {
        return sources.sources(node, name);
    }

    boolean isLab(Object organisation) {
        return organisation instanceof String id && labs.isLab(id);
    }
}
