package labscore.kept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.rulepack.PackFiles;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.Credit;
import labscore.scoring.Scorecard;

/**
 * What of an earlier assessment still stands. A rule whose file is as it was gives what it gave, if the labs
 * and all evidence of the types that it reads are as they were: it sees nothing else.
 *
 * @param rules that have to run again, sorted
 * @param credits of all others
 */
public record StandingCredits(Set<String> rules, List<Credit> credits) {

    /**
     * @param earlier by the same build of this program
     * @param now the rule pack
     * @param evidence what counts now
     */
    public static StandingCredits of(
            Assessment earlier, Judgement now, List<Lab> labs, List<WeighedFact> evidence) {
        Set<String> again = new TreeSet<>(now.rules().keySet());
        if (!Objects.equals(fileOf(earlier.judgement(), PackFiles.VOCABULARY), fileOf(now, PackFiles.VOCABULARY))
                || !names(labs.stream()).equals(names(cards(earlier).map(Scorecard::lab)))) {
            return new StandingCredits(again, List.of());
        }
        Set<String> changed = changedTypes(earlier.evidence(), evidence);
        again.removeIf(name -> stands(name, earlier.judgement(), now, changed));
        return new StandingCredits(again, cards(earlier)
                .flatMap(card -> card.dimensions().stream()).flatMap(score -> score.credits().stream())
                .map(scored -> scored.credit())
                .filter(credit -> now.rules().containsKey(credit.rule()) && !again.contains(credit.rule())).toList());
    }

    /** All that rules see of labs. */
    private static Map<String, String> names(Stream<Lab> labs) {
        return labs.collect(Collectors.toMap(Lab::id, Lab::name));
    }

    private static Stream<Scorecard> cards(Assessment assessment) {
        return Stream.concat(assessment.ranking().stream().map(ranked -> ranked.scorecard()),
                assessment.unranked().stream().map(unranked -> unranked.scorecard()));
    }

    private static boolean stands(String name, Judgement before, Judgement now, Set<String> changed) {
        Rule rule = now.rules().get(name);
        Rule earlier = before.rules().get(name);
        String file = rule.where().file();
        return earlier != null && earlier.where().file().equals(file)
                && Objects.equals(fileOf(before, file), fileOf(now, file))
                && rule.reads().stream().noneMatch(changed::contains);
    }

    /** {@code null} if it is not known, or no part of the pack. */
    private static String fileOf(Judgement judgement, String file) {
        return judgement.stamp().files().get(file);
    }

    private static Set<String> changedTypes(Map<String, WeighedFact> before, List<WeighedFact> now) {
        Map<String, WeighedFact> gone = new HashMap<>(before);
        Set<String> changed = new HashSet<>();
        for (WeighedFact weighed : now) {
            WeighedFact earlier = gone.remove(weighed.fact().id());
            if (earlier == null || !weighed.saysTheSameAs(earlier)) {
                changed.add(weighed.fact().type());
                if (earlier != null) {
                    changed.add(earlier.fact().type());
                }
            }
        }
        gone.values().forEach(weighed -> changed.add(weighed.fact().type()));
        return changed;
    }
}
