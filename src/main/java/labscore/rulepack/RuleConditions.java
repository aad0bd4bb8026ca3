package labscore.rulepack;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import labscore.problem.Location;
import labscore.problem.SourceText;
import labscore.scheme.Rule;

/** What stands in the rules of a pack from {@code when} on, to tell whether two rules say the same. */
public final class RuleConditions {

    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|[\\w$]+|\\S");

    private RuleConditions() {}

    /**
     * Words and signs with a blank between them, by the rule's name: layout and comments don't count.
     *
     * @param rules of the pack, read from these files
     */
    public static Map<String, String> of(PackFiles files, Collection<Rule> rules) {
        Map<String, TreeMap<Integer, Rule>> byFile = new TreeMap<>();
        Map<String, SourceText> sources = new TreeMap<>();
        for (Rule rule : rules) {
            SourceText source = sources.computeIfAbsent(rule.where().file(), files::text);
            byFile.computeIfAbsent(source.name(), name -> new TreeMap<>())
                    .put(offset(source.text(), rule.where()), rule);
        }
        Map<String, String> conditions = new TreeMap<>();
        byFile.forEach((file, starts) -> add(conditions, sources.get(file).text(), starts));
        return conditions;
    }

    private static void add(Map<String, String> conditions, String text, TreeMap<Integer, Rule> starts) {
        String code = CodeMask.of(text);
        String withStrings = CodeMask.withoutComments(text);
        starts.forEach((start, rule) -> {
            Integer next = starts.higherKey(start);
            int end = next == null ? text.length() : next;
            Matcher when = WHEN.matcher(code).region(start, end);
            int begin = when.find() ? when.start() : start;
            conditions.put(rule.name(), TOKEN.matcher(withStrings.substring(begin, end)).results()
                    .map(MatchResult::group).collect(Collectors.joining(" ")));
        });
    }

    private static int offset(String text, Location where) {
        int start = 0;
        for (int line = 1; line < where.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + where.column() - 1;
    }
}
