package labscore.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Source;

/**
 * Tells whether two scenarios rest on the same labs and facts, however their files are written, named
 * and ordered.
 */
public final class ScenarioFingerprint {

    private final StringBuilder canonical = new StringBuilder();

    private ScenarioFingerprint() {}

    /** {@code sha256:} and 64 hexadecimal digits, over labs and facts. */
    public static String of(Scenario scenario) {
        ScenarioFingerprint text = new ScenarioFingerprint();
        scenario.labs().stream().sorted(Comparator.comparing(Lab::id)).forEach(text::lab);
        scenario.facts().stream().sorted(Comparator.comparing(Fact::id)).forEach(text::fact);
        return "sha256:" + HexFormat.of().formatHex(sha256(text.canonical.toString()));
    }

    private void lab(Lab lab) {
        line("lab", lab.id());
        line("name", lab.name());
        lab.aliases().stream().sorted().forEach(alias -> line("alias", alias));
        line("parent", lab.parent());
    }

    private void fact(Fact fact) {
        line("fact", fact.id());
        line("type", fact.type());
        for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
            line("field." + field.getKey(), field.getValue());
        }
        line("date", fact.date());
        line("until", fact.until());
        line("known", fact.known());
        line("confidence", fact.confidence());
        line("event", fact.event());
        line("status", fact.status());
        line("contested", fact.contested());
        line("supersedes", fact.supersedes());
        line("reverses", fact.reverses());
        line("note", fact.note());
        fact.sources().stream().map(ScenarioFingerprint::source).sorted().forEach(source -> line("source", source));
    }

    private static String source(Source source) {
        ScenarioFingerprint text = new ScenarioFingerprint();
        text.line("title", source.title());
        text.line("publisher", source.publisher());
        text.line("url", source.url());
        text.line("published", source.published());
        text.line("tier", source.tier());
        text.line("derivedFrom", source.derivedFrom());
        return text.canonical.toString();
    }

    /** What is unknown leaves no line; line breaks in values can't be taken for the end of one. */
    private void line(String key, Object value) {
        if (value != null) {
            String text = value instanceof Double number ? Double.toHexString(number) : value.toString();
            canonical.append(key).append('=')
                    .append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
