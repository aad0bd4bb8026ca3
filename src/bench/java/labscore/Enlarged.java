package labscore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import labscore.evidence.EvidenceType;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;

/** Makes a scenario several times as large by repeating it with other names. */
final class Enlarged {

    private final Scenario scenario;
    private final Vocabulary vocabulary;
    private final boolean labsToo;
    private final Set<String> labs;

    private Enlarged(Scenario scenario, Vocabulary vocabulary, boolean labsToo) {
        this.scenario = scenario;
        this.vocabulary = vocabulary;
        this.labsToo = labsToo;
        this.labs = scenario.labs().stream().map(Lab::id).collect(Collectors.toSet());
    }

    /** @param labsToo whether the copies are of other labs, too, or tell more of the same */
    static Scenario times(int copies, Scenario scenario, Vocabulary vocabulary, boolean labsToo) {
        return new Enlarged(scenario, vocabulary, labsToo).times(copies);
    }

    private Scenario times(int copies) {
        List<Lab> allLabs = new ArrayList<>(scenario.labs());
        List<Fact> facts = new ArrayList<>(scenario.facts());
        for (int copy = 2; copy <= copies; copy++) {
            String suffix = "-" + copy;
            if (labsToo) {
                scenario.labs().forEach(lab -> allLabs.add(
                        new Lab(lab.id() + suffix, lab.name() + suffix, List.of(), lab.parent())));
            }
            scenario.facts().forEach(fact -> facts.add(copy(fact, suffix)));
        }
        allLabs.sort(Comparator.comparing(Lab::id));
        facts.sort(Comparator.comparing(Fact::id));
        return new Scenario(scenario.title(), scenario.why(), scenario.asOf(), allLabs, facts,
                scenario.profile(), scenario.weights(), scenario.points());
    }

    private Fact copy(Fact fact, String suffix) {
        EvidenceType type = vocabulary.types().get(fact.type());
        Map<String, Object> fields = new TreeMap<>(fact.fields());
        fields.replaceAll((name, value) ->
                isRenamed(type.field(name).orElseThrow(), value) ? value + suffix : value);
        return new Fact(fact.id() + suffix, fact.type(), fields, fact.date(), fact.until(), fact.known(),
                fact.confidence(), fact.sources(), renamed(fact.event(), suffix), fact.status(), fact.contested(),
                renamed(fact.supersedes(), suffix), renamed(fact.reverses(), suffix), fact.note(), fact.where());
    }

    private boolean isRenamed(Field field, Object value) {
        return field.lab()
                ? labsToo && labs.contains(value)
                : field.type().value() == FieldType.Value.STRING && field.oneOf().isEmpty();
    }

    private static String renamed(String id, String suffix) {
        return id == null ? null : id + suffix;
    }
}
