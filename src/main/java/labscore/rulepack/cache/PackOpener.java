package labscore.rulepack.cache;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompilerAhead;
import labscore.rulepack.PackFiles;
import labscore.store.Digest;
import labscore.store.KeptFiles;
import labscore.store.Program;

/**
 * Opens rule packs: what was compiled before comes from memory or from files, the rest is checked and
 * compiled. Safe to use from several threads.
 */
public final class PackOpener {

    /** Enough for a user who switches between some vocabularies. */
    private static final int MOST_LIBRARIES = 10;

    private final Optional<String> program;
    private final Optional<KeptFiles> own;
    /** Where to look, in this order. */
    private final List<KeptFiles> folders;
    /** The last library used, for who opens a pack again and again; at first {@code null}. */
    private Shelf last;
    private boolean isKept = true;

    private record Shelf(String key, CompiledLibrary library) {}

    /**
     * @param cache folder in which compiled packs are kept, or {@code null} for none
     * @param shipped folder of packs that came compiled with the program, or {@code null} for none
     */
    public PackOpener(Path cache, Path shipped) {
        this(Program.stamp(), cache, shipped);
    }

    /** @param program tells this build of the program from others; empty if it may change unseen */
    PackOpener(Optional<String> program, Path cache, Path shipped) {
        this.program = program;
        own = program.isEmpty() ? Optional.empty() : kept(cache);
        folders = new ArrayList<>();
        if (program.isPresent()) {
            own.ifPresent(folders::add);
            kept(shipped).ifPresent(folders::add);
        }
    }

    private static Optional<KeptFiles> kept(Path folder) {
        return Optional.ofNullable(folder).map(found -> new KeptFiles(found, ".pack", MOST_LIBRARIES));
    }

    /**
     * @param rules folder of the pack
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public CompiledPack open(Path rules) {
        return open(PackFiles.read(rules), checked -> { });
    }

    /**
     * As {@link #open(Path)}.
     *
     * @param files of the pack
     * @param checked is told what the pack states, and what of it was compiled before, if something has to be
     *     compiled, before it is
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public synchronized CompiledPack open(PackFiles files, Consumer<CompiledPack> checked) {
        String key = key(files);
        Optional<CompiledLibrary> known = known(key);
        if (known.isPresent() && known.get().holds(files)) {
            keep();
            last = new Shelf(key, known.get());
            return known.get().pack(files);
        }
        CompiledLibrary.Extended extended = extended(known, files, checked);
        last = new Shelf(key, extended.library());
        isKept = false;
        return extended.pack(files);
    }

    /** Keeps in the cache what the last opening compiled; apart from it, since others wait for the pack. */
    public synchronized void keep() {
        if (!isKept) {
            own.ifPresent(kept -> kept.store(last.key(), out -> LibraryCodec.write(last.library(), out)));
            isKept = true;
        }
    }

    /**
     * Compiles each rule file of a pack as if it had changed, one at a time. Nothing of it is kept.
     *
     * @param use what comes of each
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public void rehearse(Path rules, Consumer<CompiledPack> use) {
        open(rules);
        PackFiles files = PackFiles.read(rules);
        Optional<CompiledLibrary> known = known(key(files)).filter(library -> library.holds(files));
        for (String topic : known.isPresent() ? files.topics() : List.<String>of()) {
            PackFiles changed = files.withRemark(topic);
            use.accept(known.get().extendedTo(changed, checked -> { }).pack(changed));
        }
    }

    private synchronized Optional<CompiledLibrary> known(String key) {
        if (last != null && Objects.equals(last.key(), key)) {
            return Optional.of(last.library());
        }
        for (KeptFiles folder : folders) {
            Optional<CompiledLibrary> known = folder.load(key, LibraryCodec::read);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private CompiledLibrary.Extended extended(
            Optional<CompiledLibrary> known, PackFiles files, Consumer<CompiledPack> checked) {
        if (last == null) {
            CompilerAhead.load();
        }
        return known.map(library -> library.extendedTo(files, checked))
                .orElseGet(() -> CompiledLibrary.of(files, checked));
    }

    /** All that compiled rules depend on besides their own file: vocabulary, this program, and its Java. */
    private String key(PackFiles files) {
        String inputs = files.fingerprint(PackFiles.VOCABULARY) + "\n" + program.orElse("") + "\n"
                + Runtime.version().feature();
        return new Digest().add(inputs).hex();
    }
}
