package labscore.analysis.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.analysis.pack.RuleChange.Kind;

/**
 * What one rule pack states otherwise than another.
 *
 * @param rules by name
 * @param scorecard numbers and words of {@code scorecard.yaml}, in its order
 * @param vocabulary types, fields and constants, in the order declared
 */
public record PackChanges(List<RuleChange> rules, List<Difference> scorecard, List<Difference> vocabulary) {

    public static PackChanges between(Stated before, Stated after) {
        return new PackChanges(
                new RuleChanges(before, after).all().stream()
                        .sorted(Comparator.comparing((RuleChange change) -> change.rule().name())).toList(),
                Difference.between(SchemeFigures.of(before.judgement().scheme()),
                        SchemeFigures.of(after.judgement().scheme())),
                Difference.between(VocabularyParts.of(before.judgement().vocabulary()),
                        VocabularyParts.of(after.judgement().vocabulary())));
    }

    public boolean isEmpty() {
        return rules.isEmpty() && scorecard.isEmpty() && vocabulary.isEmpty();
    }

    /** New names of renamed rules by their old ones. */
    Map<String, String> renames() {
        return rules.stream().filter(change -> change.kind() == Kind.RENAMED).collect(Collectors.toMap(
                change -> change.before().name(), change -> change.after().name()));
    }
}
