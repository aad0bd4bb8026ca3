package labscore.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.scenario.known.ReadTrees;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;

/** The folder of a scenario with all below it: the files that the scenario may read. */
final class FolderTree {

    /**
     * A file of the tree.
     *
     * @param wanted whole path, as it was named
     * @param real without symbolic links
     * @param shown as the user would type it
     */
    record TreeFile(Path wanted, Path real, Path shown) {}

    private final Path root;
    private final ReadTrees trees;
    private final List<ReadFile> read = new ArrayList<>();

    private FolderTree(Path root, ReadTrees trees) {
        this.root = root;
        this.trees = trees;
    }

    /**
     * The tree in whose top folder {@code file} stands, which the user has named.
     *
     * @param trees of files that were read before
     */
    static FolderTree around(TreeFile file, ReadTrees trees) {
        return new FolderTree(file.real().getParent(), trees);
    }

    /** Reads a file, and remembers what stood in it. */
    SourceText text(TreeFile file) {
        return TextFile.of(content(file), file.shown().toString());
    }

    /** As {@link #text}, for a YAML file that holds keys with values at its top. */
    Mapping keys(TreeFile file) {
        byte[] content = content(file);
        return trees.keys(content, read.get(read.size() - 1).digest(), file.real(), file.shown().toString());
    }

    private byte[] content(TreeFile file) {
        byte[] content = TextFile.bytes(file.real(), file.shown().toString());
        read.add(ReadFile.of(file.wanted(), file.real(), content));
        return content;
    }

    /** All files that were read. */
    List<ReadFile> read() {
        return List.copyOf(read);
    }

    /** A folder without symbolic links. */
    static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw Problem.of("there is no folder " + folder).failure();
        }
    }

    /** The file that the user named. */
    static TreeFile start(Path file) {
        try {
            return new TreeFile(file.toAbsolutePath(), file.toRealPath(), file);
        } catch (IOException e) {
            throw Problem.at(Location.of(file.toString()), "there is no such file").failure();
        }
    }

    /** The file that {@code name} in the file {@code from} stands for. */
    TreeFile file(TreeFile from, Node name, String key) {
        String text = name.text(key);
        Path relative = relative(name, text);
        Path wanted = from.real().resolveSibling(relative);
        if (!wanted.normalize().startsWith(root)) {
            throw outside(name, text);
        }
        if (!Files.exists(wanted)) {
            throw name.problem("there is no file '" + text + "'")
                    .nearest(text, ScenarioFinder.filesBeside(wanted).stream()
                            .map(file -> relative.resolveSibling(file).toString()).toList())
                    .remedy("Paths are relative to the file that names them.").failure();
        }
        Path real = real(wanted, name, text);
        if (!real.startsWith(root)) {
            throw outside(name, text);
        }
        return new TreeFile(wanted, real, from.shown().resolveSibling(relative).normalize());
    }

    private static Path relative(Node name, String text) {
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw name.problem("'" + text + "' is no path of a file").failure();
        }
        throw outside(name, text);
    }

    private static Path real(Path wanted, Node name, String text) {
        try {
            return wanted.toRealPath();
        } catch (IOException e) {
            throw name.problem("the file '" + text + "' can't be read").failure();
        }
    }

    private static LabscoreException outside(Node name, String text) {
        return name.problem("'" + text + "' lies outside the folder of the scenario")
                .remedy("A scenario reads files from its own folder and the folders in it; move the file there.")
                .failure();
    }
}
