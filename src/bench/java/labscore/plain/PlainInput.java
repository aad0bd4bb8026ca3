package labscore.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.Labscore;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.rulepack.CheckedSource;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.scenario.ScenarioReader;

/**
 * Writes what the plain program reads: the rules as labscore hands them to Drools, and the labs and facts of a
 * scenario, already weighed, in a form that takes no time to read.
 */
public final class PlainInput {

    private static final Pattern SUM = Pattern.compile("exactSum\\([^;]*");
    private static final Pattern FIELD = Pattern.compile("(\\$\\w+)\\.(\\w)(\\w*)");

    private PlainInput() {}

    /** @param words rule pack, scenario, folder to write to */
    public static void main(String[] words) throws IOException {
        RulePack pack = RulePackReader.read(PackFiles.read(Path.of(words[0])));
        Scenario scenario = ScenarioReader.read(Path.of(words[1]), Labscore.language(pack.judgement()));
        Path folder = Files.createDirectories(Path.of(words[2]));
        int number = 0;
        for (CheckedSource source : pack.sources()) {
            Files.writeString(folder.resolve(source.packageName() + "-" + number++ + ".drl"), getters(source.drl()));
        }
        List<String> lines = new ArrayList<>();
        for (Lab lab : scenario.labs()) {
            lines.add("lab\t" + lab.id() + "\t" + lab.name());
        }
        for (WeighedFact weighed : EvidenceAt.of(scenario.facts(), pack.judgement().vocabulary(),
                pack.judgement().scheme().confidence(), scenario.asOf())) {
            lines.add(line(weighed));
        }
        Files.write(folder.resolve("facts.tsv"), lines);
    }

    /** The classic build, which is the faster one, reads fields in sums only through their getters. */
    private static String getters(String drl) {
        return SUM.matcher(drl).replaceAll(sum -> Matcher.quoteReplacement(FIELD.matcher(sum.group()).replaceAll(field ->
                Matcher.quoteReplacement(field.group(1) + ".get" + field.group(2).toUpperCase(Locale.ROOT)
                        + field.group(3) + "()"))));
    }

    private static String line(WeighedFact weighed) {
        Fact fact = weighed.fact();
        StringBuilder line = new StringBuilder(String.join("\t", "fact", fact.type(), fact.id(), fact.date().toString(),
                fact.status().name(), String.valueOf(fact.contested()), String.valueOf(fact.reverses()),
                weighed.kind().name(), String.valueOf(weighed.weight())));
        for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
            line.append('\t').append(field.getKey()).append('=').append(field.getValue());
        }
        return line.toString();
    }
}
