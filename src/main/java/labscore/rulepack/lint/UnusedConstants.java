package labscore.rulepack.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.evidence.EvidenceType;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.LintKind;

/** Constants of enums that no fact uses. */
final class UnusedConstants {

    private UnusedConstants() {}

    /** @param source text of the vocabulary */
    static List<Problem> of(Vocabulary vocabulary, FactUsage usage, SourceText source) {
        if (usage.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> used = new TreeMap<>();
        vocabulary.types().values().forEach(type -> collect(type, usage, used));
        String code = CodeMask.of(source.text());
        return vocabulary.enums().entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .filter(constant -> !used.getOrDefault(entry.getKey(), Set.of()).contains(constant))
                .map(constant -> source.problem(LintKind.UNUSED_CONSTANT, place(code, entry.getKey(), constant),
                        "no fact uses " + constant + " of " + entry.getKey()))).toList();
    }

    private static void collect(EvidenceType type, FactUsage usage, Map<String, Set<String>> used) {
        type.fields().stream().filter(field -> field.type().enumName() != null).forEach(field ->
                used.computeIfAbsent(field.type().enumName(), name -> new TreeSet<>())
                        .addAll(usage.of(type.name(), field.name())));
    }

    /** Offset of a constant in the declaration of its enum. */
    private static int place(String code, String enumName, String constant) {
        Matcher declaration = Pattern.compile("declare\\s+enum\\s+" + enumName + "\\b").matcher(code);
        Matcher word = Pattern.compile("\\b" + constant + "\\b").matcher(code);
        return declaration.find() && word.find(declaration.end()) ? word.start() : 0;
    }
}
