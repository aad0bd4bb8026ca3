package labscore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import labscore.problem.Problem;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;
import picocli.CommandLine.Option;

/** Scores that a user wants labs to reach. */
final class ScoreGate {

    private static final String LEAST = "((?<lab>.+)=)?(?<score>[0-9]{1,3}([.][0-9]{1,9})?)";

    @Option(names = "--min-score", paramLabel = "[LAB=]N",
            description = "Exit code 1 if the lab's overall score is under N or it is not ranked; "
                    + "without a lab, if any ranked lab's is. Repeatable.")
    private List<String> least = new ArrayList<>();

    /** Checked before any work is done. */
    void check() {
        for (String wanted : least) {
            if (!wanted.matches(LEAST)) {
                throw Problem.of("'" + wanted + "' is no least score")
                        .remedy("Write a score from 0 to 100, or a lab, = and a score.").failure();
            }
        }
    }

    /**
     * Which labs miss it, a line for each.
     *
     * @throws labscore.problem.LabscoreException if there is no such lab
     */
    List<String> failures(Assessment assessment) {
        return least.stream().flatMap(wanted -> failures(assessment, Pattern.compile(LEAST).matcher(wanted))).toList();
    }

    private static Stream<String> failures(Assessment assessment, Matcher wanted) {
        wanted.matches();
        double score = Double.parseDouble(wanted.group("score"));
        String before = "min-score in '" + assessment.scenario() + "': ";
        return labs(assessment, wanted.group("lab"))
                .filter(card -> card.overall() == null || card.overall() < score)
                .map(card -> before + card.lab().name() + " "
                        + (card.overall() == null ? "is not ranked" : "is under " + wanted.group("score")));
    }

    private static Stream<Scorecard> labs(Assessment assessment, String typed) {
        List<Scorecard> cards = assessment.scorecards();
        if (typed == null) {
            return cards.stream().filter(card -> card.overall() != null);
        }
        String id = new LabNames(cards.stream().map(Scorecard::lab).toList()).find(typed).id();
        return Stream.of(assessment.scorecard(id).orElseThrow());
    }
}
