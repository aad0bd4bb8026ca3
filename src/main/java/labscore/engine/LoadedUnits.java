package labscore.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.PackClassLoader;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The classes of a compiled pack, each loaded once: of the pack that is opened next, only what is new is
 * loaded. Safe to use from several threads.
 */
public final class LoadedUnits {

    /** The vocabulary on which all that is loaded builds, by its classes. */
    private Map<String, byte[]> vocabulary;
    private PackClassLoader types;
    /** By the classes of the unit. */
    private Map<Map<String, byte[]>, LoadedUnit> units = new IdentityHashMap<>();

    /**
     * What an engine is made of.
     *
     * @param types defines the classes of evidence
     * @param models of the rules that count
     */
    record Loaded(PackClassLoader types, List<Model> models) {}

    /**
     * Loads what of a pack is not loaded yet, and forgets what is not of this pack.
     *
     * @throws labscore.problem.LabscoreException if a class of it does what no rule may
     */
    public synchronized void load(CompiledPack pack) {
        loaded(pack, pack.judgement().rules().keySet());
    }

    /** As {@link #load}, of the vocabulary alone: what every rule needs, while it is not known which will run. */
    public synchronized void prepare(CompiledPack pack) {
        loaded(pack, Set.of());
    }

    /** @param rules names of those that are to run; others of the pack stay loaded if they are */
    synchronized Loaded loaded(CompiledPack pack, Set<String> rules) {
        if (vocabulary != pack.types().classes()) {
            types = new PackClassLoader(LoadedUnits.class.getClassLoader(), pack.types());
            vocabulary = pack.types().classes();
            units = new IdentityHashMap<>();
        }
        Map<Map<String, byte[]>, LoadedUnit> used = new IdentityHashMap<>();
        List<Rule> running = new ArrayList<>();
        for (CompiledUnit unit : pack.units()) {
            List<String> wanted = unit.rules().stream().filter(rules::contains).toList();
            LoadedUnit known = units.get(unit.classes());
            if (known != null || !wanted.isEmpty()) {
                LoadedUnit loaded = known == null ? new LoadedUnit(types, unit) : known;
                used.put(unit.classes(), loaded);
                running.addAll(loaded.rules(wanted));
            }
        }
        units = used;
        return new Loaded(types, PackageModel.of(running));
    }
}
