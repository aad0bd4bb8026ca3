package labscore.scenario.known;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import labscore.scenario.yaml.SourceText;
import labscore.store.Digest;
import labscore.store.KeptFiles;
import labscore.store.Program;

/** Files that were read in earlier runs. Safe to use from several threads. */
public final class KnownFiles {

    /** Some large scenarios, their files as they were some changes ago, and a few words on each file. */
    private static final int MOST = 800;

    private final Optional<KeptFiles> files;
    private final String program;
    /** By the hash of the content; what {@link #keep} has not kept yet. */
    private final Map<String, Added> added = new LinkedHashMap<>();

    private record Added(KnownFile file, Path real) {}

    private KnownFiles(Optional<KeptFiles> files, String program) {
        this.files = files;
        this.program = program;
    }

    /**
     * @param cache folder
     * @param program tells one build of the program from another
     */
    public KnownFiles(Path cache, String program) {
        this(Optional.of(new KeptFiles(cache, ".tree", MOST)), program);
    }

    /** Of which none is known, and none is kept. */
    public static KnownFiles none() {
        return new KnownFiles(Optional.empty(), "");
    }

    /**
     * @param cache folder, or {@code null} for none
     * @return none if there is no folder, or if the program runs from loose classes that change unseen
     */
    public static KnownFiles in(Path cache) {
        return cache == null
                ? none()
                : Program.stamp().map(program -> new KnownFiles(cache, program)).orElseGet(KnownFiles::none);
    }

    /** Begins to read a scenario. */
    public ReadTrees reading() {
        return new ReadTrees(this);
    }

    /** @param digest of the content */
    Optional<KnownFile> find(String digest, SourceText source) {
        return files.flatMap(kept -> kept.load(key(digest), in -> KnownFile.read(source, in)));
    }

    /** A file as it was when it was last kept, with nodes of the file as it is. */
    Optional<KnownFile> earlier(Path real, SourceText source) {
        return files.flatMap(kept -> kept.load(key(real.toString()), in -> in.readString()))
                .flatMap(digest -> find(digest, source));
    }

    /** @param digest of the content */
    synchronized void add(String digest, KnownFile file, Path real) {
        if (files.isPresent()) {
            added.put(digest, new Added(file, real));
        }
    }

    /** Whether there is anything to {@link #keep}. */
    public synchronized boolean hasNews() {
        return !added.isEmpty();
    }

    /** Keeps for later runs what was read; apart from it, since others wait for the scenario. */
    public synchronized void keep() {
        Map<String, KeptFiles.Writer> writers = new LinkedHashMap<>();
        added.forEach((digest, each) -> {
            writers.put(key(digest), each.file()::write);
            writers.put(key(each.real().toString()), out -> out.writeString(digest));
        });
        files.ifPresent(kept -> kept.store(writers));
        added.clear();
    }

    /** @param what digest of a content, or path of a file */
    private String key(String what) {
        return new Digest().add(what + "\n" + program).hex();
    }
}
