package labscore.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import labscore.evidence.Lab;
import labscore.evidence.WeighedFact;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.PackFiles;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scoring.Assessment;
import labscore.scoring.Credit;
import labscore.scoring.Scorecard;

/**
 * What of an earlier assessment still stands. A rule whose file is as it was gives what it gave, if the labs
 * are as they were, and of the evidence all that it looks at: it sees nothing else. What its credits count for,
 * by the weight of their evidence, is worked out anew in any case.
 *
 * @param rules that have to run again, sorted
 * @param credits of all others
 */
public record StandingCredits(Set<String> rules, List<Credit> credits) {

    /**
     * @param earlier by the same build of this program
     * @param pack the rule pack
     * @param evidence what counts now
     */
    public static StandingCredits of(
            Assessment earlier, CompiledPack pack, List<Lab> labs, List<WeighedFact> evidence) {
        Judgement now = pack.judgement();
        Set<String> again = new TreeSet<>(now.rules().keySet());
        if (!Objects.equals(fileOf(earlier.judgement(), PackFiles.VOCABULARY), fileOf(now, PackFiles.VOCABULARY))
                || !names(labs).equals(names(earlier.scorecards().stream().map(Scorecard::lab).toList()))) {
            return new StandingCredits(again, List.of());
        }
        ChangedEvidence changed = ChangedEvidence.between(earlier.evidence(), evidence);
        again.removeIf(name -> isSameRule(name, earlier.judgement(), now)
                && !changed.concerns(now.rules().get(name), property -> pack.mentions(name, property)));
        List<Credit> standing = new ArrayList<>();
        for (Scorecard card : earlier.scorecards()) {
            card.dimensions().stream().flatMap(score -> score.credits().stream()).map(scored -> scored.credit())
                    .filter(credit -> now.rules().containsKey(credit.rule()) && !again.contains(credit.rule()))
                    .forEach(standing::add);
        }
        return new StandingCredits(again, Collections.unmodifiableList(standing));
    }

    /** All that rules see of labs. */
    private static Map<String, String> names(List<Lab> labs) {
        Map<String, String> names = new HashMap<>();
        labs.forEach(lab -> names.put(lab.id(), lab.name()));
        return names;
    }

    private static boolean isSameRule(String name, Judgement before, Judgement now) {
        Rule rule = now.rules().get(name);
        Rule earlier = before.rules().get(name);
        String file = rule.where().file();
        return earlier != null && earlier.where().file().equals(file)
                && Objects.equals(fileOf(before, file), fileOf(now, file));
    }

    /** {@code null} if it is not known, or no part of the pack. */
    private static String fileOf(Judgement judgement, String file) {
        return judgement.stamp().files().get(file);
    }
}
