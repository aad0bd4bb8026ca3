package labscore.scenario;

import java.util.Set;
import java.util.TreeSet;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Vocabulary;
import labscore.problem.Problems;

/** Checks that only make sense once every single fact is right. */
final class WholeScenario {

    private WholeScenario() {}

    static void check(Draft draft, Scenario scenario, Vocabulary vocabulary) {
        Problems problems = new Problems();
        References.check(draft.facts(), scenario.facts(), problems);
        if (draft.top().value("extends").isEmpty()) {
            labsWithoutFacts(draft, scenario, vocabulary, problems);
        }
        problems.throwIfAny();
    }

    /** In a what-if a lab may lose its last fact; elsewhere an idle lab is a slip of its name. */
    private static void labsWithoutFacts(Draft draft, Scenario scenario, Vocabulary vocabulary, Problems problems) {
        Set<String> named = new TreeSet<>();
        for (Fact fact : scenario.facts()) {
            named.addAll(vocabulary.types().get(fact.type()).organisationsOf(fact));
        }
        for (Lab lab : scenario.labs()) {
            if (!named.contains(lab.id())) {
                problems.add(draft.group("labs").get(lab.id()).key()
                        .problem("no fact names the lab '" + lab.id() + "'")
                        .remedy("Add facts about it, or take it out."));
            }
        }
    }
}
