package labscore.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.EvidenceDate;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.FieldValues;
import labscore.evidence.Source;
import labscore.evidence.Status;
import labscore.evidence.Vocabulary;
import labscore.problem.Location;

/** The form of facts as bytes. */
final class FactForm {

    private static final Status[] STATUSES = Status.values();

    /** By type; sorted by name. */
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, String[]> names = new HashMap<>();

    /**
     * A field.
     *
     * @param lab whether it names a lab or another organisation
     * @param free whether it holds any text, which hardly another fact has
     */
    private record Form(String name, boolean lab, boolean free) {

        static Form of(Field field) {
            return new Form(field.name(), field.lab(),
                    field.type().value() == FieldType.Value.STRING && !field.lab() && field.oneOf().isEmpty());
        }
    }

    FactForm(Vocabulary vocabulary) {
        for (EvidenceType type : vocabulary.types().values()) {
            List<Form> sorted = type.fields().stream().map(Form::of).sorted(Comparator.comparing(Form::name)).toList();
            forms.put(type.name(), sorted);
            names.put(type.name(), sorted.stream().map(Form::name).toArray(String[]::new));
        }
    }

    void write(Fact fact, Packer out) {
        out.text(fact.id());
        out.value(fact.type());
        for (Form field : forms.get(fact.type())) {
            Object value = fact.fields().get(field.name());
            if (field.lab()) {
                out.organisation((String) value);
            } else if (field.free()) {
                out.alone(value);
            } else {
                out.value(value);
            }
        }
        out.value(fact.date());
        out.value(fact.until());
        out.value(fact.known());
        out.value(fact.confidence());
        out.count(fact.sources().size());
        fact.sources().forEach(out::value);
        out.value(fact.event());
        out.count(fact.status().ordinal());
        out.count(fact.contested() ? 1 : 0);
        out.value(fact.supersedes());
        out.value(fact.reverses());
        out.alone(fact.note());
        out.value(fact.where().file());
        out.count(fact.where().line());
        out.count(fact.where().column());
    }

    Fact read(Unpacker in) {
        String id = in.text();
        String type = (String) in.value();
        String[] ofType = names.get(type);
        Object[] fields = new Object[ofType.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = in.value();
        }
        return new Fact(id, type, FieldValues.of(ofType, fields), date(in), date(in), date(in),
                (Double) in.value(), sources(in), (String) in.value(), STATUSES[in.count()], in.count() == 1,
                (String) in.value(), (String) in.value(), (String) in.value(),
                new Location((String) in.value(), in.count(), in.count()));
    }

    private static EvidenceDate date(Unpacker in) {
        return (EvidenceDate) in.value();
    }

    private static List<Source> sources(Unpacker in) {
        List<Source> sources = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            sources.add((Source) in.value());
        }
        return sources;
    }
}
