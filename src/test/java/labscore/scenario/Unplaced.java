package labscore.scenario;

import java.util.List;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.Location;

/** Facts without the place where they stand, to compare what different files say. */
public final class Unplaced {

    private Unplaced() {}

    public static List<Fact> facts(Scenario scenario) {
        return scenario.facts().stream().map(Unplaced::fact).toList();
    }

    private static Fact fact(Fact f) {
        return new Fact(f.id(), f.type(), f.fields(), f.date(), f.until(), f.known(), f.confidence(), f.sources(),
                f.event(), f.status(), f.contested(), f.supersedes(), f.reverses(), f.note(), Location.of(""));
    }
}
