package labscore.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.rulepack.check.VocabularyCheck;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles checked rules into classes, through Drools' executable model. */
public final class PackCompiler {

    private static final String CLASS = ".class";
    private static final String TYPES = VocabularyCheck.PACKAGE + ".";

    private PackCompiler() {}

    /**
     * Compiles all of a pack at once.
     *
     * @throws LabscoreException if Drools refuses what our checks let through
     */
    public static CompiledPack compile(RulePack pack) {
        CompiledUnit all = build(pack, PackCompiler.class.getClassLoader())
                .with(pack.judgement().rules().keySet());
        return new CompiledPack(pack.judgement(), part(all, name -> name.startsWith(TYPES)).with(Set.of()),
                List.of(part(all, name -> !name.startsWith(TYPES))));
    }

    /**
     * Compiles the files of a pack that changed.
     *
     * @param changed with the sources and the bodies of those files alone
     * @param types the vocabulary as it was compiled before
     * @throws LabscoreException if Drools refuses what our checks let through
     */
    public static CompiledUnit compile(RulePack changed, CompiledUnit types) {
        return build(changed, new PackClassLoader(PackCompiler.class.getClassLoader(), types))
                .with(changed.bodies().keySet());
    }

    private static CompiledUnit part(CompiledUnit unit, Predicate<String> belongs) {
        Map<String, byte[]> classes = new TreeMap<>(unit.classes());
        classes.keySet().removeIf(belongs.negate());
        return new CompiledUnit(classes, unit.models().stream().filter(belongs).toList(), unit.rules());
    }

    private static CompiledUnit build(RulePack pack, ClassLoader known) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("labscore", "pack", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < pack.sources().size(); i++) {
            CheckedSource source = pack.sources().get(i);
            files.write("src/main/resources/" + source.packageName() + "/" + i + ".drl", source.drl());
        }
        KieBuilder builder = services.newKieBuilder(files, known);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException broken) {
            throw new LabscoreException(List.of(BuildProblems.of(broken, pack)));
        }
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new LabscoreException(BuildProblems.of(builder.getResults().getMessages(Message.Level.ERROR), pack));
        }
        CompiledUnit compiled = compiled((InternalKieModule) builder.getKieModule());
        services.getRepository().removeKieModule(release);
        return compiled;
    }

    private static CompiledUnit compiled(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith("/" + CanonicalKieModule.MODEL_FILE_NAME)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8).lines().skip(1)
                        .map(String::strip).filter(line -> !line.isEmpty()).forEach(models::add);
            }
        }
        return new CompiledUnit(classes, List.copyOf(models), Set.of());
    }
}
