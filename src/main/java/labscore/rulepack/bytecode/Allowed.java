package labscore.rulepack.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** What compiled rules may use of classes that are not their own: the list {@code byte-code.allowed}. */
final class Allowed {

    private static final String LIST = "/labscore/byte-code.allowed";
    private static final String REMARK = "#";
    private static final char ANY_NUMBER = '#';
    private static final int HIGHEST_NUMBER = 31;

    /** By class, as class files write it. */
    private static final Map<String, Uses> USES = uses();

    private Allowed() {}

    /**
     * What may be used of a class; {@code null} if it is not on the list.
     *
     * @param type as class files write it
     */
    static Uses of(String type) {
        return USES.get(type);
    }

    static Map<String, Uses> all() {
        return USES;
    }

    private static Map<String, Uses> uses() {
        Map<String, Uses> uses = new HashMap<>();
        StringTokenizer lines = new StringTokenizer(list().replace('.', '/'), "\n");
        while (lines.hasMoreTokens()) {
            StringTokenizer words = new StringTokenizer(lines.nextToken(), " ");
            String type = words.nextToken();
            if (!type.equals(REMARK)) {
                Set<String> names = new HashSet<>();
                while (words.hasMoreTokens()) {
                    names.add(words.nextToken());
                }
                put(type, new Uses(names), uses);
            }
        }
        return uses;
    }

    private static void put(String type, Uses of, Map<String, Uses> uses) {
        int end = type.length() - 1;
        if (type.charAt(end) != ANY_NUMBER) {
            uses.put(type, of);
            return;
        }
        String family = type.substring(0, end);
        for (int i = 1; i <= HIGHEST_NUMBER; i++) {
            uses.put(family.concat(String.valueOf(i)), of);
        }
    }

    private static String list() {
        try (InputStream list = Allowed.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
