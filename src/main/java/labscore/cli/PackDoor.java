package labscore.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.Labscore;
import labscore.analysis.Assessor;
import labscore.condition.RuleBody;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.scenario.OneOff;
import labscore.scenario.ScenarioFinder;
import labscore.scenario.Variant;
import labscore.scheme.Judgement;
import labscore.scoring.Assessment;

/** The way in to a rule pack on disk, compiled or taken from the user's cache. */
public final class PackDoor implements Door {

    private final Labscore labscore;

    PackDoor(Labscore labscore) {
        this.labscore = labscore;
    }

    /**
     * @param environment tells where the user's cache is: XDG_CACHE_HOME, or .cache in HOME; and where packs are
     *     that came compiled with the program: LABSCORE_PACKS, which the launcher sets
     */
    public static Opener opener(Map<String, String> environment) {
        String shipped = environment.getOrDefault("LABSCORE_PACKS", "");
        return CachedOpener.of(cache(environment), shipped.isEmpty() ? null : Path.of(shipped));
    }

    private static Path cache(Map<String, String> environment) {
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (caches.isEmpty() && home.isEmpty()) {
            return null;
        }
        return (caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches)).resolve("labscore");
    }

    @Override
    public Judgement judgement() {
        return labscore.judgement();
    }

    @Override
    public Map<String, RuleBody> bodies() {
        return labscore.bodies();
    }

    @Override
    public List<Problem> findings(List<Scenario> scenarios) {
        return labscore.findings(scenarios);
    }

    @Override
    public Scenario scenario(String given, Path folder) {
        return labscore.read(ScenarioFinder.find(given, folder));
    }

    @Override
    public Variant variant(String given, Path folder, OneOff changes) {
        return labscore.read(ScenarioFinder.find(given, folder), changes);
    }

    @Override
    public Assessment assess(Scenario scenario) {
        return labscore.assess(scenario);
    }

    @Override
    public Assessor live() {
        return labscore.live();
    }
}
