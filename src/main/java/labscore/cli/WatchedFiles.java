package labscore.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import labscore.rulepack.PackFiles;
import labscore.scenario.ScenarioFiles;
import labscore.scenario.ScenarioFinder;
import labscore.watch.Snapshot;

/** The files that make a ranking: those of the rule pack and those of one scenario. */
final class WatchedFiles {

    private final Path pack;
    private final String name;
    private final Path scenario;
    /** With their folders, which tell when another file joins. */
    private Set<Path> ofPack;
    private Set<Path> ofScenario;
    /** Those of the last scenario that could be read: one that can't may not say what it includes. */
    private Set<Path> ofGoodScenario;
    private Set<Path> all;

    private WatchedFiles(Path pack, String name, Path scenario) {
        this.pack = pack;
        this.name = name;
        this.scenario = scenario;
        this.ofGoodScenario = Set.of();
        follow();
    }

    /** @throws labscore.problem.LabscoreException if there is no such scenario */
    static WatchedFiles of(Desk desk, Path pack, String typed) {
        ScenarioName meant = ScenarioName.of(desk, typed);
        return new WatchedFiles(pack, meant.given(), ScenarioFinder.find(meant.given(), meant.folder()));
    }

    Path pack() {
        return pack;
    }

    /** What the scenario is called, also if others come that could be meant by no name. */
    String scenario() {
        return name;
    }

    /** How the files are. */
    Snapshot now() {
        return Snapshot.of(all);
    }

    /** Finds out anew which files there are. */
    void follow() {
        ofPack = PackFiles.paths(pack);
        ofScenario = ScenarioFiles.of(scenario);
        all = new HashSet<>(ofPack);
        all.addAll(ofScenario);
        all.addAll(ofGoodScenario);
    }

    /** How many files make the ranking. */
    int count() {
        return (int) ofPack.stream().filter(this::isOfPack).count() + ofScenario.size();
    }

    /** The scenario could be read. */
    void good() {
        ofGoodScenario = ofScenario;
    }

    boolean isOfPack(Path file) {
        return file.startsWith(pack) && PackFiles.belongs(pack.relativize(file).toString().replace('\\', '/'));
    }

    /** Those that matter now: not those that the scenario includes no more. */
    List<Path> ofInterest(List<Path> changed) {
        return changed.stream().filter(file -> isOfPack(file) || ofScenario.contains(file)).toList();
    }
}
