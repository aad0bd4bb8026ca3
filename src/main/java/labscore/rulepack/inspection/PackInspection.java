package labscore.rulepack.inspection;

import java.util.Comparator;
import java.util.List;
import labscore.evidence.Scenario;
import labscore.problem.Problem;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePack;
import labscore.rulepack.RulePackReader;
import labscore.rulepack.lint.FactUsage;
import labscore.rulepack.lint.Lint;

/** Looks at a rule pack that compiles for what is most likely not meant as it is written. */
public final class PackInspection {

    private PackInspection() {}

    /**
     * What is found, by place.
     *
     * @param files of the pack
     * @param scenarios whose facts the rules are to find; none if they are not known
     * @throws labscore.problem.LabscoreException if the pack can't be read after all
     */
    public static List<Problem> findings(PackFiles files, List<Scenario> scenarios) {
        RulePack pack = RulePackReader.read(files);
        List<Problem> found = Lint.of(pack, files.text(PackFiles.VOCABULARY), FactUsage.of(scenarios));
        Ignoring ignoring = new Ignoring(FindingKinds.all(), found, !scenarios.isEmpty());
        files.contents().keySet().stream().filter(name -> name.endsWith(".drl")).map(files::text)
                .forEach(ignoring::heed);
        return ignoring.left().stream().sorted(Comparator.comparing(Problem::where)).toList();
    }
}
