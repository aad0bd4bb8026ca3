package labscore.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some rules of one package. Drools' own model of a package makes all its rules at once.
 *
 * @param name of the package
 */
record PackageModel(String name, List<Rule> rules) implements Model {

    /** A model for each package of the rules. */
    static List<Model> of(Collection<Rule> rules) {
        Map<String, List<Rule>> packages = new TreeMap<>();
        rules.forEach(rule -> packages.computeIfAbsent(rule.getPackage(), name -> new ArrayList<>()).add(rule));
        List<Model> models = new ArrayList<>();
        packages.forEach((name, ofPackage) -> models.add(new PackageModel(name, ofPackage)));
        return models;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Global> getGlobals() {
        return List.of();
    }

    @Override
    public List<Query> getQueries() {
        return List.of();
    }

    /** None: they serve events and other ways to make facts, and take a sixth of the time to make the engine. */
    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return List.of();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return List.of();
    }
}
