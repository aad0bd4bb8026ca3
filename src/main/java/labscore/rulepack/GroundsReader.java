package labscore.rulepack;

import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scheme.Grounds;

/** Reads why a number is what it is: no number of a rule pack goes without. */
final class GroundsReader {

    private GroundsReader() {}

    static Grounds read(Mapping mapping, Problems problems) {
        String reason = text(mapping, "reason", "Say in one sentence why the number is what it is.", problems);
        String source = text(mapping, "source", "Say whose judgement it is.", problems);
        return new Grounds(reason, source);
    }

    private static String text(Mapping mapping, String key, String remedy, Problems problems) {
        return problems.attempt(() -> mapping.required(key, remedy).text(key)).orElse("");
    }
}
