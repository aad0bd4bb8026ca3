package labscore.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.evidence.Vocabulary;
import labscore.problem.Problem;
import labscore.ruletest.RuleTestFile;
import labscore.scenario.yaml.Mapping;

/**
 * The two files of a topic, as they stand or as they will.
 *
 * @param folder of the dimension
 * @param name without ending
 * @param stands whether there is a rule file
 */
record Topic(Path folder, String name, boolean stands) {

    private static final String RULES = ".drl";

    /** @throws labscore.problem.LabscoreException if one of its files is there: nothing is overwritten */
    static Topic fresh(Path pack, String dimension, String name) {
        Path folder = pack.resolve(dimension);
        for (String ending : List.of(RULES, RuleTestFile.ENDING)) {
            Path file = folder.resolve(name + ending);
            if (Files.exists(file)) {
                throw Problem.of(file + " stands already")
                        .remedy("Add the rule to it with --file " + name + ", or begin the claim otherwise.")
                        .failure();
            }
        }
        return new Topic(folder, name, false);
    }

    /** @throws labscore.problem.LabscoreException if there is no such topic */
    static Topic standing(Path pack, String dimension, String typed) {
        Path folder = pack.resolve(dimension);
        String name = typed.endsWith(RULES) ? typed.substring(0, typed.length() - RULES.length()) : typed;
        List<String> topics = topics(folder);
        if (!topics.contains(name)) {
            throw Problem.of("there is no topic '" + name + "' in " + folder).allowed(name, topics)
                    .remedy("Leave --file out for a topic of its own.").failure();
        }
        return new Topic(folder, name, true);
    }

    private static List<String> topics(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(RULES))
                    .map(name -> name.substring(0, name.length() - RULES.length())).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    DraftFile rules(String rule) {
        Path file = folder.resolve(name + RULES);
        if (stands) {
            return draft(file, Appended.of(text(file), rule));
        }
        return draft(file, Appended.of("package " + folder.getFileName() + "\n", rule));
    }

    DraftFile tests(Claim claim, Beginning beginning, Vocabulary vocabulary) {
        Path file = folder.resolve(name + RuleTestFile.ENDING);
        if (!Files.exists(file)) {
            CaseText cases = new CaseText(claim, beginning, vocabulary, RuleTestFile.LABS);
            String text = CaseText.indented(stands ? cases.amongOthers() : cases.alone(), 2);
            String head = modeline() + "tests:\n";
            return new DraftFile(file, head + text, (int) head.lines().count() + 1);
        }
        String text = text(file);
        Mapping top = RuleTestFile.top(file.toString(), text);
        CaseText cases = new CaseText(claim, beginning, vocabulary, RuleTestFile.labs(top));
        return draft(file, new TestAppend(text, top).with(cases.amongOthers()));
    }

    /** Only where there is such a schema. */
    private String modeline() {
        return Files.exists(folder.resolveSibling(RuleTestFile.SCHEMA))
                ? "# yaml-language-server: $schema=../" + RuleTestFile.SCHEMA + "\n"
                : "";
    }

    private static DraftFile draft(Path file, Appended appended) {
        return new DraftFile(file, appended.text(), appended.line());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw Problem.of("can't read " + file).remedy("Save it as UTF-8, and check that you may read it.").failure();
        }
    }
}
