package labscore.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import labscore.analysis.Comparison;
import labscore.analysis.LabMove;
import labscore.analysis.Standing;
import labscore.problem.Problem;
import labscore.scoring.Assessment;
import picocli.CommandLine.Option;

/** Changes that a user doesn't want to pass unnoticed. */
final class ChangeGate {

    private static final String RANK = "rank-change";
    private static final String LEAD = "lead-change";
    private static final List<String> WORDS = List.of(RANK, LEAD);

    @Option(names = "--fail-on", paramLabel = "CHANGE", completionCandidates = Changes.class,
            description = "Exit code 1 on such a change: ${COMPLETION-CANDIDATES}. Repeatable.")
    private List<String> changes = new ArrayList<>();

    /** The words for changes, for help and completion. */
    private static final class Changes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    /** Checked before any work is done. */
    void check() {
        for (String change : changes) {
            if (!WORDS.contains(change)) {
                throw Problem.of("there is no change '" + change + "' to fail on").allowed(change, WORDS).failure();
            }
        }
    }

    boolean isAsked() {
        return !changes.isEmpty();
    }

    /** What changed of that, a line for each kind and scenario. */
    List<String> failures(List<Comparison> comparisons) {
        List<String> failures = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            String scenario = " in '" + comparison.other().scenario() + "': ";
            if (changes.contains(RANK) && !comparison.reranked().isEmpty()) {
                failures.add(RANK + scenario + comparison.reranked().stream()
                        .map(ChangeGate::course).collect(Collectors.joining(", ")));
            }
            if (changes.contains(LEAD) && comparison.hasOtherLead()) {
                failures.add(LEAD + scenario + leaders(comparison.other())
                        + ", before " + leaders(comparison.baseline()));
            }
        }
        return failures;
    }

    private static String course(LabMove lab) {
        return lab.lab().name() + " " + rank(lab.before()) + " → " + rank(lab.after());
    }

    private static String rank(Standing standing) {
        return standing.isRanked() ? String.valueOf(standing.rank()) : "not ranked";
    }

    private static String leaders(Assessment assessment) {
        List<String> names = List.copyOf(Comparison.leaders(assessment));
        return names.isEmpty()
                ? "nobody leads"
                : String.join(" and ", names) + (names.size() == 1 ? " leads" : " lead");
    }
}
