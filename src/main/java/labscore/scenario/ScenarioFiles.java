package labscore.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.problem.LabscoreException;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;

/** Which files make a scenario, whether or not they can be read: for those who wait for them to change. */
public final class ScenarioFiles {

    private final Path folder;
    private final Set<Path> files = new TreeSet<>();

    private ScenarioFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The file, those that it extends and those that they include; of a file that can't be read, only itself.
     *
     * @param scenario as the user would type it; the others are named as it is
     */
    public static Set<Path> of(Path scenario) {
        Path start = scenario.normalize();
        Path folder = start.getParent();
        ScenarioFiles found = new ScenarioFiles(folder == null ? Path.of("") : folder);
        found.addLayer(start);
        return found.files;
    }

    private void addLayer(Path file) {
        if (!files.add(file)) {
            return;
        }
        try {
            Mapping content = YamlFile.parseKeys(TextFile.read(file));
            content.value("include").stream().flatMap(ScenarioFiles::items)
                    .flatMap(name -> named(file, name, "include")).forEach(files::add);
            content.value("extends").stream()
                    .flatMap(name -> named(file, name, "extends")).forEach(this::addLayer);
        } catch (LabscoreException unreadable) {
            return;
        }
    }

    private static Stream<? extends Node> items(Node include) {
        return include instanceof Sequence list ? list.items().stream() : Stream.of(include);
    }

    private Stream<Path> named(Path from, Node name, String key) {
        try {
            Path file = from.resolveSibling(name.text(key)).normalize();
            return Stream.of(file).filter(inside -> inside.startsWith(folder) || folder.toString().isEmpty());
        } catch (InvalidPathException | LabscoreException noPath) {
            return Stream.empty();
        }
    }
}
