package labscore.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.rulepack.finding.CheckKind;
import org.kie.api.builder.Message;

/**
 * Puts what Drools still refuses after our checks into a form that an analyst can use: located by the
 * rule that it quotes, since Drools reports no usable line, and never shown raw.
 */
final class BuildProblems {

    private static final String REMEDY = "Our checks let this rule through and the compiler did not. Simplify its "
            + "condition step by step, and please report it.";

    private BuildProblems() {}

    static List<Problem> of(List<Message> messages, RulePack pack) {
        String text = messages.stream().map(Message::getText).collect(Collectors.joining("\n"));
        return about(text, pack);
    }

    static Problem of(RuntimeException broken, RulePack pack) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return about(text.toString(), pack).get(0);
    }

    private static List<Problem> about(String text, RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        pack.judgement().rules().values().stream().filter(rule -> text.contains(rule.name())).forEach(rule ->
                problems.add(Problem.at(rule.where(), "the rule does not compile").remedy(REMEDY)
                        .kind(CheckKind.DOES_NOT_COMPILE)));
        if (problems.isEmpty()) {
            problems.add(Problem.at(Location.of(pack.sources().get(0).file()), "the rule pack does not compile: "
                    + text.lines().findFirst().orElse("no reason given")).remedy(REMEDY).kind(CheckKind.DOES_NOT_COMPILE));
        }
        return problems;
    }
}
