package labscore.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.PackClassLoader;
import labscore.rulepack.bytecode.Refusal;
import org.drools.model.Model;

/**
 * The classes of a compiled pack, each loaded once: of the pack that is opened next, only what is new is
 * loaded. Safe to use from several threads.
 */
public final class LoadedUnits {

    /** The vocabulary on which all that is loaded builds, by its classes. */
    private Map<String, byte[]> vocabulary;
    private PackClassLoader types;
    /** By the classes of the unit. */
    private Map<Map<String, byte[]>, List<Model>> models = new IdentityHashMap<>();

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
        loaded(pack);
    }

    synchronized Loaded loaded(CompiledPack pack) {
        if (vocabulary != pack.types().classes()) {
            types = new PackClassLoader(LoadedUnits.class.getClassLoader(), pack.types());
            vocabulary = pack.types().classes();
            models = new IdentityHashMap<>();
        }
        Map<Map<String, byte[]>, List<Model>> used = new IdentityHashMap<>();
        List<Model> parts = new ArrayList<>();
        for (CompiledUnit unit : pack.units()) {
            List<Model> whole = models.containsKey(unit.classes()) ? models.get(unit.classes()) : loaded(unit);
            used.put(unit.classes(), whole);
            whole.forEach(model -> parts.add(new ModelPart(model, unit.rules())));
        }
        models = used;
        return new Loaded(types, parts);
    }

    private List<Model> loaded(CompiledUnit unit) {
        PackClassLoader classes = new PackClassLoader(types, unit);
        List<Model> whole = new ArrayList<>();
        try {
            for (String name : unit.models()) {
                whole.add((Model) classes.own(name).getDeclaredConstructor().newInstance());
            }
        } catch (ReflectiveOperationException | ClassCastException broken) {
            throw Refusal.of(broken);
        }
        return whole;
    }
}
