package labscore.rulepack.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompilerAhead;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.store.Digests;
import labscore.store.KeptFiles;
import labscore.store.Program;

/** Opens a rule pack: what was compiled before comes from the cache, the rest is checked and compiled. */
public final class PackOpener {

    /** Enough for a user who switches between some vocabularies. */
    private static final int MOST_LIBRARIES = 10;

    private PackOpener() {}

    /**
     * @param rules folder of the pack
     * @param cache folder of compiled packs, or {@code null} for none
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public static CompiledPack open(Path rules, Path cache) {
        PackFiles files = PackFiles.read(rules);
        Optional<String> program = cache == null ? Optional.empty() : Program.stamp();
        return program.isEmpty()
                ? PackCompiler.compile(RulePackReader.read(files))
                : open(files, new KeptFiles(cache, ".pack", MOST_LIBRARIES), key(files, program.get()));
    }

    private static CompiledPack open(PackFiles files, KeptFiles kept, String key) {
        Optional<CompiledLibrary> stored = kept.load(key, LibraryCodec::read);
        if (stored.isPresent() && stored.get().holds(files)) {
            return stored.get().pack(files);
        }
        CompilerAhead.load();
        CompiledLibrary library = stored.map(known -> known.extendedTo(files))
                .orElseGet(() -> CompiledLibrary.of(files));
        kept.store(key, out -> LibraryCodec.write(library, out));
        return library.pack(files);
    }

    /** All that compiled rules depend on besides their own file: vocabulary, this program, and its Java. */
    private static String key(PackFiles files, String program) {
        String inputs = files.fingerprint(PackFiles.VOCABULARY) + "\n" + program + "\n" + Runtime.version().feature();
        return Digests.hex(Digests.sha256(inputs.getBytes(StandardCharsets.UTF_8)));
    }
}
