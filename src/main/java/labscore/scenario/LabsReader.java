package labscore.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;

/** Reads what a scenario states about its labs. */
final class LabsReader {

    /** A regular expression. */
    static final String ID = "[a-z0-9][a-z0-9.-]*";
    static final String ID_RULE = "small letters, digits, '-' and '.', such as acme-labs";

    private static final Pattern WHOLE_ID = Pattern.compile(ID);

    private LabsReader() {}

    static LabNames read(Draft draft) {
        Problems problems = new Problems();
        LabNames names = new LabNames();
        if (draft.group("labs").isEmpty()) {
            problems.add(draft.top().missing("labs")
                    .remedy("Name the labs to compare: 'labs: { acme: { name: Acme } }'."));
        }
        for (Entry entry : draft.group("labs").values()) {
            problems.attempt(() -> lab(entry)).ifPresent(lab -> claimWords(lab, entry, names, problems));
        }
        problems.throwIfAny();
        return names;
    }

    /** Whether labs and facts may be called so. */
    static boolean isId(String text) {
        return WHOLE_ID.matcher(text).matches();
    }

    private static Lab lab(Entry entry) {
        if (!isId(entry.name())) {
            throw entry.key().problem("'" + entry.name() + "' can't be the id of a lab").allowed(ID_RULE).failure();
        }
        Problems problems = new Problems();
        Mapping lab = entry.value().mapping(entry.name());
        lab.allowOnly(ScenarioKeys.LAB, problems);
        Optional<String> name = problems.attempt(
                () -> lab.required("name", "Give the name that readers know.").text("name"));
        Optional<List<String>> aliases = problems.attempt(
                () -> aliases(lab).map(node -> node.text("aliases")).toList());
        Optional<String> parent = problems.attemptOptional(() -> lab.read("parent", Node::text));
        problems.throwIfAny();
        return new Lab(entry.name(), name.orElseThrow(), aliases.orElseThrow(), parent.orElse(null));
    }

    private static Stream<Node> aliases(Mapping lab) {
        return lab.read("aliases", Node::sequence).stream().flatMap(aliases -> aliases.items().stream());
    }

    private static void claimWords(Lab lab, Entry entry, LabNames names, Problems problems) {
        claim(lab.id(), entry.key(), lab, names, problems);
        Mapping mapping = (Mapping) entry.value();
        claim(lab.name(), mapping.entries().get("name").value(), lab, names, problems);
        aliases(mapping).forEach(alias -> claim(alias.text("aliases"), alias, lab, names, problems));
    }

    private static void claim(String word, Node where, Lab lab, LabNames names, Problems problems) {
        names.claim(word, lab).ifPresent(other -> problems.add(
                where.problem("'" + word + "' stands for the lab '" + other + "' already")
                        .remedy("Ids, names and aliases are unique; choose another.")));
    }
}
