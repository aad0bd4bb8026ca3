package labscore;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import labscore.analysis.Assessor;
import labscore.condition.RuleBody;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Scenario;
import labscore.evidence.WeighedFact;
import labscore.kept.StandingCredits;
import labscore.live.LiveAssessor;
import labscore.problem.Problem;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.inspection.PackInspection;
import labscore.scenario.Language;
import labscore.scenario.OneOff;
import labscore.scenario.ScenarioFingerprint;
import labscore.scenario.ScenarioReader;
import labscore.scenario.Variant;
import labscore.scenario.known.KnownFiles;
import labscore.scheme.Judgement;
import labscore.scheme.Profile;
import labscore.scheme.Scheme;
import labscore.scoring.Assessing;
import labscore.scoring.Assessment;
import labscore.scoring.Basis;
import labscore.scoring.Credit;
import labscore.thread.Pending;

/** The door for programs: a rule pack, opened, that reads scenarios and assesses them. */
public final class Labscore {

    private final Path rules;
    private final Judgement judgement;
    private final Engines engines;
    private final KnownFiles known;
    private final Runnable keepFiles;

    /** @param keepFiles keeps, beside, what became known of files */
    Labscore(Path rules, Judgement judgement, Engines engines, KnownFiles known, Runnable keepFiles) {
        this.rules = rules;
        this.judgement = judgement;
        this.engines = engines;
        this.known = known;
        this.keepFiles = keepFiles;
    }

    /**
     * Reads, checks and compiles a rule pack and makes it ready to run.
     *
     * @param rules folder of the pack
     * @throws labscore.problem.LabscoreException with all that is wrong with the pack
     */
    public static Labscore open(Path rules) {
        return new Packs(null, null).open(rules);
    }

    /** What the rule pack states. */
    public Judgement judgement() {
        return judgement;
    }

    /**
     * What stands in the rules below their headers, by name; read from the files, which takes its time.
     *
     * @throws labscore.problem.LabscoreException if the pack has been broken since it was opened
     */
    public Map<String, RuleBody> bodies() {
        return RulePackReader.read(PackFiles.read(rules)).bodies();
    }

    /**
     * What in the pack is most likely not meant as it is written, by place; read from the files, which
     * takes its time.
     *
     * @param scenarios whose facts the rules are to find; none if they are not known
     * @throws labscore.problem.LabscoreException if the pack has been broken since it was opened
     */
    public List<Problem> findings(List<Scenario> scenarios) {
        return PackInspection.findings(PackFiles.read(rules), scenarios);
    }

    /**
     * Reads a scenario against the pack's vocabulary.
     *
     * @throws labscore.problem.LabscoreException with all that is wrong with it
     */
    public Scenario read(Path scenario) {
        Scenario read = ScenarioReader.readWithFiles(scenario, language(), known).scenario();
        keepFiles.run();
        return read;
    }

    /**
     * Reads a scenario, and what becomes of it by changes that stand in no file.
     *
     * @throws labscore.problem.LabscoreException with all that is wrong with either
     */
    public Variant read(Path scenario, OneOff changes) {
        Variant read = ScenarioReader.variant(scenario, changes, language(), known);
        keepFiles.run();
        return read;
    }

    /** What a scenario may say under the pack. */
    public Language language() {
        return language(judgement);
    }

    /** What a scenario may say under a pack that states this. */
    public static Language language(Judgement judgement) {
        Scheme scheme = judgement.scheme();
        Set<String> profiles = new TreeSet<>(scheme.profiles().keySet());
        profiles.add(Profile.DEFAULT);
        Set<String> dimensions = new LinkedHashSet<>();
        scheme.dimensions().forEach(dimension -> dimensions.add(dimension.id()));
        return new Language(judgement.vocabulary(), scheme.confidence(), dimensions,
                profiles, judgement.rules().keySet(), stamp(judgement.stamp().files()));
    }

    private static String stamp(Map<String, String> files) {
        return files.isEmpty() ? "" : files.get(PackFiles.VOCABULARY) + files.get(PackFiles.SCORECARD);
    }

    /**
     * Assesses a scenario; the same inputs give the same assessment.
     *
     * @throws labscore.problem.LabscoreException if it names what the pack doesn't have
     */
    public Assessment assess(Scenario scenario) {
        return assess(scenario, fingerprint(scenario), evidence -> engines.whole().credits(scenario.labs(), evidence));
    }

    /**
     * As {@link #assess(Scenario)}: of the rules, only those run that may give something else than before.
     *
     * @param earlier assessment by this program, of whatever scenario and rule pack
     * @param fingerprinted whether the fingerprint of the facts is wanted, which takes its time; else it is empty
     */
    public Assessment assess(Scenario scenario, Assessment earlier, boolean fingerprinted) {
        return assess(scenario, fingerprinted ? fingerprint(scenario) : () -> "", evidence -> {
            StandingCredits standing = StandingCredits.of(earlier, engines.pack(), scenario.labs(), evidence);
            return Stream.concat(standing.credits().stream(), credits(standing.rules(), scenario, evidence).stream())
                    .toList();
        });
    }

    private List<Credit> credits(Set<String> rules, Scenario scenario, List<WeighedFact> evidence) {
        Set<String> read = new HashSet<>();
        rules.forEach(rule -> read.addAll(judgement.rules().get(rule).reads()));
        return rules.isEmpty() ? List.of() : engines.with(rules).credits(scenario.labs(),
                evidence.stream().filter(weighed -> read.contains(weighed.fact().type())).toList());
    }

    /** It is made while rules run. */
    private static Supplier<String> fingerprint(Scenario scenario) {
        return Pending.start("fingerprint", () -> ScenarioFingerprint.of(scenario))::result;
    }

    private Assessment assess(
            Scenario scenario, Supplier<String> fingerprint, Function<List<WeighedFact>, List<Credit>> rules) {
        Judgement withPoints = judgement.withPoints(scenario.points());
        List<WeighedFact> evidence = EvidenceAt.of(scenario.facts(), judgement.vocabulary(),
                judgement.scheme().confidence(), scenario.asOf());
        List<Credit> credits = rules.apply(evidence);
        return Assessing.assess(Basis.of(withPoints, scenario, fingerprint.get()), evidence, credits);
    }

    /**
     * For scenarios that differ little from one another: keeps one session and withdraws or inserts only
     * what differs. For one thread at a time; what it holds goes when nobody holds it.
     */
    public Assessor live() {
        return new LiveAssessor(judgement, engines.whole());
    }
}
