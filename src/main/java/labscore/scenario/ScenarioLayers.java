package labscore.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.problem.Problems;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;

/** Reads a scenario file and the files that it extends, one over the other. */
final class ScenarioLayers {

    /** One file of the stack. */
    record Layer(TreeFile file, Mapping content) {}

    private final FolderTree tree;
    private final List<Layer> layers = new ArrayList<>();

    private ScenarioLayers(FolderTree tree) {
        this.tree = tree;
    }

    /**
     * Puts all files together.
     *
     * @param fieldNames all fields that facts may have
     */
    static Draft draft(Path file, Set<String> fieldNames, Problems problems) {
        TreeFile start = FolderTree.start(file);
        ScenarioLayers stack = new ScenarioLayers(FolderTree.around(start));
        stack.read(start);
        Draft draft = new Draft(problems);
        FactFiles files = new FactFiles(stack.tree, stack.layers, fieldNames, problems);
        Overlay overlay = new Overlay(draft, files, problems);
        for (int i = stack.layers.size() - 1; i >= 0; i--) {
            overlay.apply(stack.layers.get(i));
        }
        return draft;
    }

    private void read(TreeFile start) {
        for (TreeFile next = start; next != null; ) {
            TreeFile file = next;
            Mapping content = YamlFile.parseKeys(TextFile.read(file.real(), file.shown().toString()));
            layers.add(new Layer(file, content));
            next = content.value("extends").map(name -> base(file, name)).orElse(null);
        }
    }

    private TreeFile base(TreeFile from, Node name) {
        TreeFile base = tree.file(from, name, "extends");
        if (layers.stream().anyMatch(layer -> layer.file().real().equals(base.real()))) {
            throw name.problem("this scenario would extend itself: " + chain(layers, base)).remedy(
                    "Let one of them stand on its own, without 'extends'.").failure();
        }
        return base;
    }

    /** The files of a circle, from where it begins: {@code a.yaml → b.yaml → a.yaml}. */
    static String chain(List<Layer> layers, TreeFile last) {
        return layers.stream()
                .dropWhile(layer -> !layer.file().real().equals(last.real()))
                .map(layer -> layer.file().shown() + " → ")
                .collect(Collectors.joining("", "", last.shown().toString()));
    }
}
