package labscore.universe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A text with holes, such as {@code {word}}. */
record RuleTemplate(String text) {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    /** @param name of a file among the test resources for universes */
    static RuleTemplate read(String name) {
        return new RuleTemplate(resource("rules/" + name));
    }

    static String resource(String name) {
        try (InputStream in = RuleTemplate.class.getResourceAsStream("/universe/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param choice a {@link Band} or a constant */
    static Map<String, String> values(int number, String word, Object choice) {
        Map<String, String> values = new TreeMap<>();
        values.put("id", String.valueOf(number));
        putWord(values, "word", word);
        if (choice instanceof Band band) {
            values.put("low", String.valueOf(band.low()));
            values.put("high", String.valueOf(band.high()));
            values.put("last", String.valueOf(band.high() - 1));
        } else {
            putWord(values, "other", (String) choice);
        }
        return values;
    }

    private static void putWord(Map<String, String> values, String hole, String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        values.put(hole.toUpperCase(Locale.ROOT), constant);
        values.put(hole, words);
        values.put(capital(hole), capital(words));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** @throws IllegalArgumentException if there is a hole that no value fits */
    String filled(Map<String, String> values) {
        return HOLE.matcher(text).replaceAll(hole -> {
            String value = values.get(hole.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing fits " + hole.group());
            }
            return value;
        });
    }
}
