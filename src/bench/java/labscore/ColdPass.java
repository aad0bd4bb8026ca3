package labscore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.analysis.Assessor;
import labscore.analysis.Outcome;
import labscore.analysis.Variants;
import labscore.analysis.change.Change;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;

/**
 * Leaves out each fact in turn, once, and prints how long that took in seconds: in a process of its own,
 * from the packed program with the launcher's options and class archive, and with the compiled rule pack
 * from the cache. Arguments: the folder of the pack, the scenario, the folder of the cache.
 */
final class ColdPass {

    private ColdPass() {}

    public static void main(String[] args) {
        Labscore labscore = new Packs(Path.of(args[2]), null).open(Path.of(args[0]));
        Scenario scenario = labscore.read(Path.of(args[1]));
        Assessor assessor = labscore.live();
        List<List<Change>> drops = new ArrayList<>();
        for (Fact fact : scenario.facts()) {
            drops.add(List.of(new Change.OfFact(fact.id(), fact, null)));
        }
        long began = System.nanoTime();
        Variants variants = assessor.on(scenario);
        int unlike = 0;
        Double lead = variants.with(List.of(), Outcome::lead);
        for (List<Change> drop : drops) {
            unlike += variants.with(drop, Outcome::lead).equals(lead) ? 0 : 1;
        }
        System.out.printf("seconds pass %.4f%nvariants %d of %d with another lead%n",
                (System.nanoTime() - began) / 1e9, unlike, drops.size());
    }
}
