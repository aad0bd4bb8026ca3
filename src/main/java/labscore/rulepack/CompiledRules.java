package labscore.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import labscore.condition.Mentions;
import labscore.scheme.Rule;
import org.drools.modelcompiler.util.StringUtil;

/**
 * Finds the methods that Drools' build writes for rules, so that one rule can be loaded without the others, and
 * notes what each rule looks at: a run that has the rest from before needs few.
 */
final class CompiledRules {

    /** As in ModelGenerator and PackageModel of Drools 10.2.0. */
    private static final String METHOD = "rule_";
    private static final String CLASSES = "RuleMethods";

    private static final byte TEXT = 1;

    private CompiledRules() {}

    /** @throws IllegalStateException if a rule has none */
    static Map<String, CompiledRule> of(Map<String, byte[]> classes, RulePack pack) {
        Map<String, CompiledRule> rules = new TreeMap<>();
        pack.bodies().forEach((name, body) -> rules.put(name, of(
                classes, pack.judgement().rules().get(name), String.join(" ", Mentions.of(body)))));
        return Collections.unmodifiableMap(rules);
    }

    private static CompiledRule of(Map<String, byte[]> classes, Rule rule, String words) {
        String method = METHOD + StringUtil.toId(rule.name());
        byte[] constant = constant(method);
        return classes.entrySet().stream()
                .filter(entry -> isOfRules(entry.getKey(), rule.dimension()) && holds(entry.getValue(), constant))
                .findFirst().map(entry -> new CompiledRule(entry.getKey(), method, words))
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
