package labscore.rulepack.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import labscore.evidence.Vocabulary;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.KnownRules;
import labscore.rulepack.PackCompiler;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.scheme.Judgement;

/**
 * Whatever was compiled under one vocabulary: a rule file that is as it was then is neither checked nor
 * compiled again.
 *
 * @param vocabulary that all of it was compiled under
 * @param types classes of the vocabulary
 * @param scorecard beside the rule files
 * @param compiled rule files, last compiled first; the same file may be in several
 */
record CompiledLibrary(
        Vocabulary vocabulary, CompiledUnit types, KnownScorecard scorecard, List<CompiledTopics> compiled) {

    /** What is kept besides all that a pack needs now: for those who go back to what they had. */
    private static final int MOST_UNUSED = 20;

    /**
     * With all of a pack compiled at once, which takes less time than file by file.
     *
     * @param checked is told what the pack states, and what of it was compiled before, before the rest is
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    static Extended of(PackFiles files, Consumer<CompiledPack> checked) {
        RulePack read = RulePackReader.read(files);
        checked.accept(new CompiledPack(read.judgement(), CompiledUnit.NONE, List.of()));
        CompiledPack pack = PackCompiler.compile(read);
        return new Extended(new CompiledLibrary(read.judgement().vocabulary(), pack.types(),
                KnownScorecard.of(files, read.judgement().scheme()), List.of(
                CompiledTopics.of(files, files.topics(), read.judgement(), pack.units().get(0)))), read.judgement());
    }

    /**
     * A library to which a pack was added.
     *
     * @param judgement what that pack states
     */
    record Extended(CompiledLibrary library, Judgement judgement) {

        /** @param files of that pack */
        CompiledPack pack(PackFiles files) {
            return library.pack(files, judgement);
        }
    }

    /** Whether nothing of a pack has to be read anew or compiled. */
    boolean holds(PackFiles files) {
        return scorecard.isOf(files) && new Holdings(files, compiled).missing().isEmpty();
    }

    /**
     * With what a pack needs besides.
     *
     * @param files under the same vocabulary, not all of which are here
     * @param checked is told what the pack states, and what of it was compiled before, before the rest is
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    Extended extendedTo(PackFiles files, Consumer<CompiledPack> checked) {
        Holdings held = new Holdings(files, compiled);
        RulePack changed = RulePackReader.read(files, new KnownRules(vocabulary, held.headers(), scorecard.in(files)));
        checked.accept(new CompiledPack(changed.judgement(), types, held.units()));
        List<CompiledTopics> extended = new ArrayList<>();
        if (!held.missing().isEmpty()) {
            extended.add(CompiledTopics.of(
                    files, held.missing(), changed.judgement(), PackCompiler.compile(changed, types)));
        }
        int unused = 0;
        for (CompiledTopics topics : compiled) {
            if (held.use(topics) || unused++ < MOST_UNUSED) {
                extended.add(topics);
            }
        }
        return new Extended(new CompiledLibrary(vocabulary, types,
                KnownScorecard.of(files, changed.judgement().scheme()), extended), changed.judgement());
    }

    /**
     * The pack, all of which is here.
     *
     * @throws labscore.problem.LabscoreException if its files don't go together
     */
    CompiledPack pack(PackFiles files) {
        KnownRules known = new KnownRules(
                vocabulary, new Holdings(files, compiled).headers(), scorecard.in(files));
        return pack(files, RulePackReader.read(files, known).judgement());
    }

    private CompiledPack pack(PackFiles files, Judgement judgement) {
        return new CompiledPack(judgement, types, new Holdings(files, compiled).units());
    }
}
