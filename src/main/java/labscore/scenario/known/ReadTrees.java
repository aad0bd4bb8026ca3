package labscore.scenario.known;

import java.nio.file.Path;
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
    private final Map<String, Read> files = new LinkedHashMap<>();

    /** @param isKept whether it was found as it is */
    private record Read(KnownFile file, Path real, boolean isKept) {}

    ReadTrees(KnownFiles known) {
        this.known = known;
    }

    /**
     * The tree of a file that holds keys with values. Of a content that is not known, as much is parsed as an
     * earlier content of the file does not tell.
     *
     * @param digest of the content
     * @param real path of the file without symbolic links
     * @param shown path of the file as the user would type it
     * @throws labscore.problem.LabscoreException if it is no such YAML file
     */
    public Mapping keys(byte[] content, String digest, Path real, String shown) {
        SourceText unparsed = TextFile.unchecked(content, shown);
        Optional<KnownFile> found = known.find(digest, unparsed);
        KnownFile file = found
                .or(() -> known.earlier(real, unparsed).flatMap(earlier -> Splice.of(earlier, content)))
                .orElseGet(() -> KnownFile.of(YamlFile.parseKeys(TextFile.of(content, shown)), content));
        files.put(digest, new Read(file, real, found.isPresent()));
        return file.tree();
    }

    /** Facts that were made of their mappings before under the same terms. */
    public void addTo(Map<Mapping, Fact> read, String terms) {
        files.values().stream().map(Read::file).filter(file -> file.terms().equals(terms))
                .forEach(file -> file.addTo(read));
    }

    /** Remembers what the facts of files became that were not known. */
    public void remember(Map<Mapping, Fact> read, String terms) {
        files.forEach((digest, file) -> {
            if (!file.isKept() || !file.file().terms().equals(terms)) {
                known.add(digest, file.file().with(terms, read), file.real());
            }
        });
    }
}
