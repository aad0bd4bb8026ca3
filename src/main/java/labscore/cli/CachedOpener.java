package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import labscore.Labscore;
import labscore.Packs;
import labscore.analysis.Assessor;
import labscore.kept.KeptAssessments;
import labscore.kept.Question;
import labscore.problem.LabscoreException;
import labscore.rulepack.PackFiles;
import labscore.scenario.LargeScenario;
import labscore.scenario.ReadScenario;
import labscore.scenario.ScenarioFinder;
import labscore.scoring.Assessment;
import labscore.thread.Afterwards;

/**
 * Opens rule packs on disk, and asks the user's cache first.
 *
 * @param packs opens them
 * @param kept assessments of earlier runs, if any can be kept
 * @param afterwards keeps more of them
 */
record CachedOpener(Packs packs, Optional<KeptAssessments> kept, Afterwards afterwards) implements Door.Opener {

    /** Bytes of tables from which it is worth while to sort them on disk. */
    private static final long LARGE = 8_000_000;

    /**
     * @param cache folder, or {@code null} for none
     * @param shipped folder of packs that came compiled with the program, or {@code null} for none
     */
    static CachedOpener of(Path cache, Path shipped) {
        return new CachedOpener(new Packs(cache, shipped), KeptAssessments.in(cache), new Afterwards());
    }

    @Override
    public Door open(Path rules) {
        return new PackDoor(packs.open(rules));
    }

    @Override
    public void warmUp(Path rules) {
        packs.warmUp(rules);
    }

    @Override
    public void finish() {
        packs.finish();
        afterwards.finish();
    }

    @Override
    public List<Assessment> assessments(
            Path rules, List<ScenarioName> names, Choices choices, boolean fingerprinted) {
        List<Asked> asked = names.stream().map(name -> Asked.of(name, choices, fingerprinted, kept)).toList();
        Optional<PackFiles> pack = kept.isEmpty() ? Optional.empty() : readable(rules);
        List<Optional<Assessment>> found = pack.map(files -> found(files.fingerprint(), asked)).orElse(List.of());
        return !found.isEmpty() && !found.contains(Optional.empty())
                ? found.stream().map(Optional::orElseThrow).toList()
                : assessed(() -> pack.orElseGet(() -> PackFiles.read(rules)), asked);
    }

    @Override
    public Optional<Assessment> large(
            Path rules, ScenarioName name, Choices choices, boolean fingerprinted, LongConsumer progress) {
        Path file = ScenarioFinder.find(name.given(), name.folder());
        return LargeScenario.bytesOfTables(file) < LARGE ? Optional.empty()
                : Optional.of(packs.assessLarge(rules, file, choices::in, fingerprinted, progress));
    }

    /** Nothing if a file can't be read: who opens the pack will say so. */
    private static Optional<PackFiles> readable(Path rules) {
        try {
            return Optional.of(PackFiles.read(rules));
        } catch (LabscoreException unreadable) {
            return Optional.empty();
        }
    }

    /** Nothing if there is no such scenario: who reads it will say so. */
    private List<Optional<Assessment>> found(String rules, List<Asked> asked) {
        try {
            return asked.stream().map(each -> each.found(kept.orElseThrow(), rules)).toList();
        } catch (LabscoreException unreadable) {
            return List.of();
        }
    }

    private List<Assessment> assessed(Supplier<PackFiles> rules, List<Asked> asked) {
        // Of one scenario few rules will run again, if it was assessed before.
        boolean whole = asked.size() > 1 || asked.get(0).last().isEmpty();
        List<Path> scenarios = asked.stream().map(Asked::file).toList();
        Packs.OpenedWith opened = packs.open(rules.get(), scenarios, whole);
        Labscore labscore = opened.labscore();
        Assessor assessor = asked.size() > 1 ? labscore.live() : scenario -> asked.get(0).earlier()
                .map(before -> labscore.assess(scenario, before, asked.get(0).fingerprinted()))
                .orElseGet(() -> labscore.assess(scenario));
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            ReadScenario read = opened.scenarios().get(i);
            Assessment assessment = assessor.assess(asked.get(i).choices().in(read.scenario()));
            Question question = asked.get(i).question(labscore.judgement().fingerprint());
            kept.ifPresent(keeper -> afterwards.begin(
                    "keeping of an assessment", () -> keeper.keep(question, read.files(), assessment)));
            assessments.add(assessment);
        }
        packs.keepFiles();
        return assessments;
    }
}
