package labscore.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import labscore.scheme.Rule;
import org.drools.modelcompiler.util.StringUtil;

/**
 * Finds the methods that Drools' build writes for rules, so that one rule can be loaded without the others: a
 * run that has the rest from before needs few.
 */
final class RuleMethods {

    /** As in ModelGenerator and PackageModel of Drools 10.2.0. */
    private static final String METHOD = "rule_";
    private static final String CLASSES = "RuleMethods";

    private static final byte TEXT = 1;

    private RuleMethods() {}

    /** @throws IllegalStateException if a rule has none */
    static Map<String, RuleMethod> of(Map<String, byte[]> classes, Collection<Rule> rules) {
        Map<String, RuleMethod> methods = new TreeMap<>();
        rules.forEach(rule -> methods.put(rule.name(), of(classes, rule)));
        return Collections.unmodifiableMap(methods);
    }

    private static RuleMethod of(Map<String, byte[]> classes, Rule rule) {
        String method = METHOD + StringUtil.toId(rule.name());
        byte[] constant = constant(method);
        return classes.entrySet().stream()
                .filter(entry -> isOfRules(entry.getKey(), rule.dimension()) && holds(entry.getValue(), constant))
                .findFirst().map(entry -> new RuleMethod(entry.getKey(), method))
                .orElseThrow(() -> new IllegalStateException("the pack was compiled without its rule " + rule.name()));
    }

    private static boolean isOfRules(String className, String folder) {
        return className.startsWith(folder + ".") && className.contains(CLASSES);
    }

    /** A name as it stands among a class file's constants. */
    private static byte[] constant(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] constant = new byte[3 + text.length];
        constant[0] = TEXT;
        constant[1] = (byte) (text.length >> Byte.SIZE);
        constant[2] = (byte) text.length;
        System.arraycopy(text, 0, constant, 3, text.length);
        return constant;
    }

    private static boolean holds(byte[] code, byte[] constant) {
        for (int start = 0; start <= code.length - constant.length; start++) {
            int same = 0;
            while (same < constant.length && code[start + same] == constant[same]) {
                same++;
            }
            if (same == constant.length) {
                return true;
            }
        }
        return false;
    }
}
