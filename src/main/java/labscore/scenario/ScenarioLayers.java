package labscore.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.problem.Problems;
import labscore.scenario.FolderTree.TreeFile;
import labscore.scenario.known.ReadTrees;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;

/** Reads a scenario file and the files that it extends, one over the other. */
final class ScenarioLayers {

    /** One file of the stack. */
    record Layer(TreeFile file, Mapping content) {}

    private final FolderTree tree;
    private final Draft draft;
    private Overlay overlay;
    private final List<Layer> layers = new ArrayList<>();

    private ScenarioLayers(FolderTree tree, Draft draft) {
        this.tree = tree;
        this.draft = draft;
    }

    /**
     * Puts all files together.
     *
     * @param fieldNames all fields that facts may have
     * @param trees of files that were read before
     */
    static ScenarioLayers read(Path file, Set<String> fieldNames, ReadTrees trees, Problems problems) {
        return read(file, fieldNames, trees, null, problems);
    }

    /** @param apart takes tables that are not read with the rest; {@code null} if all is */
    static ScenarioLayers read(
            Path file, Set<String> fieldNames, ReadTrees trees, List<FactTable> apart, Problems problems) {
        TreeFile start = FolderTree.start(file);
        ScenarioLayers stack = new ScenarioLayers(FolderTree.around(start, trees), new Draft(problems));
        stack.read(start);
        FactFiles files = new FactFiles(stack.tree, stack.layers, fieldNames, apart, problems);
        stack.overlay = new Overlay(stack.draft, files, problems);
        for (int i = stack.layers.size() - 1; i >= 0; i--) {
            stack.overlay.apply(stack.layers.get(i));
        }
        return stack;
    }

    /** What the layers state together. */
    Draft draft() {
        return draft;
    }

    /** Lays changes that stand in no file over all. */
    void apply(Mapping changes) {
        overlay.apply(new Layer(layers.get(0).file(), changes));
    }

    /** The files, without symbolic links, that of the top first. */
    List<Path> files() {
        return layers.stream().map(layer -> layer.file().real()).toList();
    }

    /** All files that were read, those included among them. */
    List<ReadFile> read() {
        return tree.read();
    }

    private void read(TreeFile start) {
        for (TreeFile next = start; next != null; ) {
            TreeFile file = next;
            Mapping content = tree.keys(file);
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
