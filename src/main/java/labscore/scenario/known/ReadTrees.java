package labscore.scenario.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.Fact;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.TextFile;
import labscore.scenario.yaml.YamlFile;

/** The trees of the files of one scenario. For one thread at a time. */
public final class ReadTrees {

    private final KnownFiles known;
    /** By the hash of the content. */
    private final Map<String, KnownFile> files = new LinkedHashMap<>();

    ReadTrees(KnownFiles known) {
        this.known = known;
    }

    /**
     * The tree of a file that holds keys with values, parsed only if its content is not known.
     *
     * @param shown path of the file as the user would type it
     * @param digest of the content
     * @throws labscore.problem.LabscoreException if it is no such YAML file
     */
    public Mapping keys(byte[] content, String shown, String digest) {
        SourceText unparsed = TextFile.unchecked(content, shown);
        Optional<KnownFile> found = known.find(digest, unparsed);
        KnownFile file = found.orElseGet(() -> KnownFile.of(YamlFile.parseKeys(TextFile.of(content, shown))));
        files.put(digest, file);
        return file.tree();
    }

    /** Facts that were made of their mappings before under the same terms. */
    public void addTo(Map<Mapping, Fact> read, String terms) {
        files.values().stream().filter(file -> file.terms().equals(terms)).forEach(file -> file.addTo(read));
    }

    /** Remembers what the facts of files became that were not known. */
    public void remember(Map<Mapping, Fact> read, String terms) {
        files.forEach((digest, file) -> {
            if (!file.terms().equals(terms)) {
                known.add(digest, file.with(terms, read));
            }
        });
    }
}
