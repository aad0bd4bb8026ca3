package labscore.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.store.Digests;

/**
 * Tells whether two scenarios rest on the same labs and facts, however their files are written, named
 * and ordered.
 */
public final class ScenarioFingerprint {

    private final Map<Fact, byte[]> digests = new IdentityHashMap<>();

    /** {@code sha256:} and 64 hexadecimal digits, over labs and facts. */
    public static String of(Scenario scenario) {
        return new ScenarioFingerprint().fingerprint(scenario);
    }

    /**
     * The same as {@link #of}. Digests of facts are kept for the next scenario: most of its facts are
     * the same objects, and a digest over digests is quickly made.
     */
    public String fingerprint(Scenario scenario) {
        MessageDigest whole = Digests.start();
        CanonicalText labs = new CanonicalText();
        scenario.labs().stream().sorted(Comparator.comparing(Lab::id)).forEach(labs::lab);
        whole.update(digest(labs));
        scenario.facts().stream().sorted(Comparator.comparing(Fact::id))
                .forEach(fact -> whole.update(digests.computeIfAbsent(fact, ScenarioFingerprint::digest)));
        return "sha256:" + Digests.hex(whole.digest());
    }

    private static byte[] digest(Fact fact) {
        CanonicalText text = new CanonicalText();
        text.fact(fact);
        return digest(text);
    }

    private static byte[] digest(CanonicalText text) {
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
