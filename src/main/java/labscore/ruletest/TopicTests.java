package labscore.ruletest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A topic and the cases beside it.
 *
 * @param topic its rule file, by its path in the pack
 * @param file its test file, as the user would type it; {@code null} if it has none
 * @param tests in the order written
 */
public record TopicTests(String topic, String file, List<RuleTest> tests) {

    public TopicTests {
        tests = List.copyOf(tests);
    }

    /** With those cases only in whose name, or in the topic's path, the pattern is found. */
    public TopicTests matching(Pattern pattern) {
        return new TopicTests(topic, file, tests.stream()
                .filter(test -> pattern.matcher(test.name()).find() || pattern.matcher(topic).find()).toList());
    }
}
