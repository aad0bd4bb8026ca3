package labscore.scenario;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.store.Digest;

/**
 * Tells whether two scenarios rest on the same labs and facts, however their files are written, named
 * and ordered.
 */
public final class ScenarioFingerprint {

    private final Map<Fact, byte[]> digests = new IdentityHashMap<>();

    /** 64 hexadecimal digits, a hash of labs and facts. */
    public static String of(Scenario scenario) {
        return new ScenarioFingerprint().fingerprint(scenario);
    }

    /**
     * The same as {@link #of}. Digests of facts are kept for the next scenario: most of its facts are
     * the same objects, and a digest over digests is quickly made.
     */
    public String fingerprint(Scenario scenario) {
        return of(scenario.labs(), scenario.facts().stream().sorted(Comparator.comparing(Fact::id))
                .map(fact -> digests.computeIfAbsent(fact, ScenarioFingerprint::digest)));
    }

    /**
     * The fingerprint of a scenario whose facts are not at hand any more.
     *
     * @param digests of the facts, in the order of their ids
     */
    public static String of(List<Lab> labs, Stream<byte[]> digests) {
        Digest whole = new Digest();
        CanonicalText text = new CanonicalText();
        labs.stream().sorted(Comparator.comparing(Lab::id)).forEach(text::lab);
        whole.add(digest(text));
        digests.forEachOrdered(whole::add);
        return whole.hex();
    }

    /** 32 bytes that tell what a fact says. */
    public static byte[] digest(Fact fact) {
        CanonicalText text = new CanonicalText();
        text.fact(fact);
        return digest(text);
    }

    private static byte[] digest(CanonicalText text) {
        return new Digest().add(text.toString()).bytes();
    }
}
