package labscore.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
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
import labscore.store.Digests;
import labscore.thread.Afterwards;
import labscore.thread.Pending;

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
        // Whatever is asked, files are told apart by their hashes, and Java takes its time to find out how.
        Pending.start("hashes", () -> Digests.sha256(new byte[0]));
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
    public List<Assessment> assessments(Path rules, List<ScenarioName> names, Choices choices) {
        List<Optional<Assessment>> found = kept.map(keeper -> found(keeper, rules, names, choices)).orElse(List.of());
        return !found.isEmpty() && found.stream().allMatch(Optional::isPresent)
                ? found.stream().map(Optional::orElseThrow).toList()
                : assessed(rules, names, choices);
    }

    @Override
    public Optional<Assessment> large(
            Path rules, ScenarioName name, Choices choices, boolean fingerprinted, LongConsumer progress) {
        return LargeScenario.bytesOfTables(file(name)) < LARGE ? Optional.empty()
                : Optional.of(packs.assessLarge(
                        rules, file(name), choices::in, fingerprinted, progress));
    }

    /** Nothing if a file can't be read: who opens the pack will say so. */
    private static List<Optional<Assessment>> found(
            KeptAssessments kept, Path rules, List<ScenarioName> names, Choices choices) {
        try {
            String fingerprint = PackFiles.read(rules).fingerprint();
            return names.stream().map(name -> kept.find(question(fingerprint, file(name), choices))).toList();
        } catch (LabscoreException unreadable) {
            return List.of();
        }
    }

    private List<Assessment> assessed(Path rules, List<ScenarioName> names, Choices choices) {
        Optional<Pending<Optional<Assessment>>> earlier = names.size() == 1 ? earlier(names.get(0), choices) : Optional.empty();
        Packs.OpenedWith opened =
                packs.open(rules, names.stream().map(CachedOpener::file).toList(), earlier.isEmpty());
        Labscore labscore = opened.labscore();
        Assessor assessor = names.size() > 1 ? labscore.live() : scenario -> earlier.flatMap(Pending::result)
                .map(before -> labscore.assess(scenario, before)).orElseGet(() -> labscore.assess(scenario));
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ReadScenario read = opened.scenarios().get(i);
            Assessment assessment = assessor.assess(choices.in(read.scenario()));
            Question question = question(labscore.judgement().fingerprint(), file(names.get(i)), choices);
            kept.ifPresent(keeper -> afterwards.begin(
                    "keeping of an assessment", () -> keeper.keep(question, read.files(), assessment)));
            assessments.add(assessment);
        }
        return assessments;
    }

    /** Of the same scenario as its files were, or under rules as they were; read while the pack is opened. */
    private Optional<Pending<Optional<Assessment>>> earlier(ScenarioName name, Choices choices) {
        Question question = question("", file(name), choices);
        return kept.filter(keeper -> keeper.hasEarlier(question))
                .map(keeper -> Pending.start("earlier assessment", () -> keeper.earlier(question)));
    }

    private static Path file(ScenarioName name) {
        return ScenarioFinder.find(name.given(), name.folder());
    }

    private static Question question(String rules, Path scenario, Choices choices) {
        return new Question(rules, scenario, choices.words());
    }
}
