package labscore.rulepack;

import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scheme.Grounds;

/** Reads why a number is what it is: no number of a rule pack goes without. */
final class GroundsReader {

    private GroundsReader() {}

    static Grounds read(Mapping mapping, Problems problems) {
        String reason = problems.attempt(() ->
                mapping.required("reason", "Say in one sentence why the number is what it is.").text("reason")).orElse("");
        String source = problems.attempt(() ->
                mapping.required("source", "Say whose judgement it is.").text("source")).orElse("");
        return new Grounds(reason, source);
    }
}
