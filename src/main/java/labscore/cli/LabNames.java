package labscore.cli;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.problem.Problem;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;

/**
 * Finds the lab that a user means: by id, name or alias, letter case aside.
 *
 * @param labs of the scenario
 */
record LabNames(Collection<Lab> labs) {

    /** Of the labs that were assessed, by id. */
    static LabNames of(Assessment assessment) {
        return new LabNames(assessment.scorecards().stream().map(Scorecard::lab)
                .sorted(Comparator.comparing(Lab::id)).toList());
    }

    Lab find(String typed) {
        return labs.stream().filter(lab -> lab.id().equals(typed)).findFirst().orElseGet(() -> byAnyName(typed));
    }

    private Lab byAnyName(String typed) {
        List<Lab> found = labs.stream()
                .filter(lab -> names(lab).anyMatch(name -> folded(name).equals(folded(typed)))).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw (found.isEmpty() ? unknown(typed) : ambiguous(typed, found)).failure();
    }

    private Problem unknown(String typed) {
        List<String> ids = labs.stream().map(Lab::id).toList();
        Problem byId = Problem.of("there is no lab '" + typed + "'").allowed(typed, ids);
        return byId.nearest() != null
                ? byId
                : byId.allowed(typed, labs.stream().flatMap(LabNames::names).toList())
                        .allowed(String.join(", ", ids));
    }

    private static Problem ambiguous(String typed, List<Lab> found) {
        return Problem.of("'" + typed + "' is the name of several labs")
                .allowed(String.join(", ", found.stream().map(Lab::id).toList()));
    }

    private static Stream<String> names(Lab lab) {
        return Stream.concat(Stream.of(lab.id(), lab.name()), lab.aliases().stream());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
