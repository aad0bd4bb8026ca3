package labscore.universe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rule pack of a universe. */
final class PackFolder {

    private PackFolder() {}

    static void write(List<GeneratedRule> rules, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("vocabulary.drl", "scorecard.yaml")) {
            Files.writeString(folder.resolve(name), RuleTemplate.resource(name));
        }
        Map<String, List<GeneratedRule>> topics =
                rules.stream().collect(Collectors.groupingBy(GeneratedRule::topic, TreeMap::new, Collectors.toList()));
        for (List<GeneratedRule> topic : topics.values()) {
            GeneratedRule first = topic.get(0);
            Path file = folder.resolve(first.topic() + ".drl");
            Files.createDirectories(file.getParent());
            Files.writeString(file, topic.stream().map(GeneratedRule::drl)
                    .collect(Collectors.joining("\n", "package " + first.dimension() + "\n\n", "")));
        }
    }
}
