package labscore.rulepack.cache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.Digests;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.SchemeReader;

/** Opens a rule pack: from the cache if it was compiled before, else by reading, checking and compiling. */
public final class PackOpener {

    private PackOpener() {}

    /**
     * @param rules folder of the pack
     * @param cache folder of compiled packs, or {@code null} for none
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public static CompiledPack open(Path rules, Path cache) {
        PackFiles files = PackFiles.read(rules);
        Optional<String> program = cache == null ? Optional.empty() : program();
        if (program.isEmpty()) {
            return PackCompiler.compile(RulePackReader.read(files));
        }
        PackCache packs = new PackCache(cache);
        String key = key(files, program.get());
        Optional<CompiledPack> stored =
                packs.load(key, SchemeReader.read(rules.resolve(PackFiles.SCORECARD)), files.fingerprint());
        return stored.filter(PackOpener::fitsItsScheme).orElseGet(() -> {
            CompiledPack compiled = PackCompiler.compile(RulePackReader.read(files));
            packs.store(key, compiled);
            return compiled;
        });
    }

    /** The scorecard may have lost a dimension since; reading the pack anew says so at its place. */
    private static boolean fitsItsScheme(CompiledPack pack) {
        return pack.judgement().rules().values().stream()
                .allMatch(rule -> pack.judgement().scheme().dimension(rule.dimension()).isPresent());
    }

    /** All that a compiled pack depends on: its files, this program, and the Java that runs it. */
    private static String key(PackFiles files, String program) {
        String inputs = files.compiledFingerprint() + "\n" + program + "\n"
                + Runtime.version().feature();
        return Digests.hex(Digests.sha256(inputs.getBytes(StandardCharsets.UTF_8)));
    }

    /** Size and age of the program's jar; empty if it runs from loose classes, which change unseen. */
    private static Optional<String> program() {
        try {
            URI place = PackOpener.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path jar = Path.of(place);
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            return Optional.of(Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException | URISyntaxException unknown) {
            return Optional.empty();
        }
    }
}
