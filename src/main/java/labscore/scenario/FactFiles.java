package labscore.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import labscore.problem.Location;
import labscore.problem.Problems;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.ScenarioLayers.Layer;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;

/** Reads the files of facts that scenarios include. */
final class FactFiles {

    private final FolderTree tree;
    private final List<Layer> layers;
    private final Set<String> fieldNames;
    private final Problems problems;
    private final Map<Path, Location> included = new HashMap<>();
    private final List<FactTable> apart;

    /** @param apart takes tables that are not read with the rest; {@code null} if all is */
    FactFiles(FolderTree tree, List<Layer> layers, Set<String> fieldNames, List<FactTable> apart,
            Problems problems) {
        this.apart = apart;
        this.tree = tree;
        this.layers = layers;
        this.fieldNames = fieldNames;
        this.problems = problems;
    }

    void include(Layer layer, Node name, DraftFacts facts) {
        TreeFile file = tree.file(layer.file(), name, "include");
        refuseCircle(layer, name, file);
        Location earlier = included.putIfAbsent(file.real(), name.where());
        if (earlier != null) {
            throw name.problem("this file is included already")
                    .remedy("See " + earlier + "; keep one of them.").failure();
        }
        Optional<FactTable> table = apart == null ? Optional.empty() : FactTable.of(file, fieldNames);
        table.ifPresentOrElse(found -> apart.add(found), () -> facts(file, name).forEach(facts::add));
    }

    /** The labs of a table, as a scenario would state them. */
    Mapping labs(Layer layer, Node name) {
        return LabsTable.labs(tree.text(tree.file(layer.file(), name, "labs")));
    }

    private List<? extends Node> facts(TreeFile file, Node name) {
        String shown = file.shown().toString().toLowerCase(Locale.ROOT);
        return switch (shown.substring(shown.lastIndexOf('.') + 1)) {
            case "yaml", "yml" -> listed(tree.keys(file));
            case "csv" -> CsvFacts.read(tree.text(file), fieldNames);
            case "jsonl" -> JsonLinesTable.facts(tree.text(file), problems);
            default -> throw name.problem(
                            "'" + name.text("include") + "' is neither YAML nor CSV nor JSON Lines by its name")
                    .allowed("files that end in .yaml, .yml, .csv or .jsonl").failure();
        };
    }

    private List<Node> listed(Mapping top) {
        if (top.value("scenario").isPresent()) {
            throw top.entries().get("scenario").key()
                    .problem("this is a scenario, and only files of facts are included")
                    .remedy("Build on a scenario with 'extends', or keep its facts in a file of their own.").failure();
        }
        top.allowOnly(ScenarioKeys.FACTS_FILE, problems);
        return top.value("facts").map(facts -> facts.sequence("facts").items()).orElse(List.of());
    }

    private void refuseCircle(Layer layer, Node name, TreeFile file) {
        for (Layer above : layers) {
            if (above.file().real().equals(file.real())) {
                List<Layer> chain = layers.subList(0, layers.indexOf(layer) + 1);
                throw name.problem("this scenario would include itself: "
                                + ScenarioLayers.chain(chain, file))
                        .remedy("Include files of facts only; build on a scenario with 'extends'.").failure();
            }
            if (above == layer) {
                return;
            }
        }
    }
}
