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
    private static final String EXTENDS = "extends";

    /** By class: its members, and whether it may be extended. */
    private static final Map<String, Set<String>> USES = uses();

    private Allowed() {}

    static boolean isExtended(String type) {
        return usesOf(type).contains(EXTENDS);
    }

    /** @param member of the owner, which a class file names */
    static boolean isUsed(String owner, ClassFile file, int member) {
        Set<String> uses = usesOf(owner);
        String name = file.member(member);
        return uses.contains(name) || !uses.isEmpty() && uses.contains(name.concat(file.descriptor(member)));
    }

    /** By class. */
    static Map<String, Set<String>> all() {
        return USES;
    }

    private static Set<String> usesOf(String type) {
        Set<String> uses = USES.get(type);
        return uses != null ? uses : USES.getOrDefault(withoutNumber(type), Set.of());
    }

    /** {@code Block12} is {@code Block#}. */
    private static String withoutNumber(String type) {
        int end = type.length();
        while (end > 0 && type.charAt(end - 1) >= '0' && type.charAt(end - 1) <= '9') {
            end--;
        }
        return type.substring(0, end).concat("#");
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new HashMap<>();
        StringTokenizer lines = new StringTokenizer(list(), "\n");
        while (lines.hasMoreTokens()) {
            StringTokenizer words = new StringTokenizer(lines.nextToken(), " ");
            String type = words.nextToken();
            if (!type.equals("#")) {
                Set<String> known = uses.get(type);
                Set<String> of = known == null ? new HashSet<>() : known;
                while (words.hasMoreTokens()) {
                    of.add(words.nextToken());
                }
                uses.put(type, of);
            }
        }
        return uses;
    }

    private static String list() {
        try (InputStream list = Allowed.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
