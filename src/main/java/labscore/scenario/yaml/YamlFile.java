package labscore.scenario.yaml;

import java.nio.file.Path;

/** Reads a YAML 1.2 file as a tree of nodes. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * @param file as the user would type it
     * @throws labscore.problem.LabscoreException if it is no single, plain YAML document
     */
    public static Node read(Path file) {
        return parse(TextFile.read(file));
    }

    /** As {@link #read}, for a file that holds keys with values at its top. */
    public static Mapping readKeys(Path file) {
        return parseKeys(TextFile.read(file));
    }

    /** The tree of a text that stands in a file. */
    public static Node parse(SourceText source) {
        return new TreeBuilder(source).document();
    }

    /** As {@link #parse}, for a file that holds keys with values at its top. */
    public static Mapping parseKeys(SourceText source) {
        Node top = parse(source);
        if (top instanceof Mapping keys) {
            return keys;
        }
        throw top.problem("the file holds " + top.described() + ", not keys with values")
                .remedy("Write it as lines of 'key: value'.").failure();
    }
}
