package labscore.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import labscore.problem.LabscoreException;
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
    /** Drools describes the build as a class, which nobody needs. */
    private static final String BUILD = CanonicalKieModule.PROJECT_MODEL_CLASS.replace('.', '/');

    private PackCompiler() {}

    /**
     * Compiles all of a pack at once.
     *
     * @throws LabscoreException if Drools refuses what our checks let through
     */
    public static CompiledPack compile(RulePack pack) {
        CompiledUnit all = unit(pack, PackCompiler.class.getClassLoader());
        Map<String, byte[]> types = part(all, name -> name.startsWith(TYPES));
        Map<String, byte[]> rules = part(all, name -> !name.startsWith(TYPES));
        return new CompiledPack(pack.judgement(), new CompiledUnit(types, Map.of(), Set.of()),
                List.of(new CompiledUnit(rules, all.made(), all.rules())));
    }

    /**
     * Compiles the files of a pack that changed.
     *
     * @param changed with the sources and the bodies of those files alone
     * @param types the vocabulary as it was compiled before
     * @throws LabscoreException if Drools refuses what our checks let through
     */
    public static CompiledUnit compile(RulePack changed, CompiledUnit types) {
        return unit(changed, new PackClassLoader(PackCompiler.class.getClassLoader(), types));
    }

    private static Map<String, byte[]> part(CompiledUnit unit, Predicate<String> belongs) {
        Map<String, byte[]> classes = new TreeMap<>(unit.classes());
        classes.keySet().removeIf(belongs.negate());
        return classes;
    }

    private static CompiledUnit unit(RulePack pack, ClassLoader known) {
        Build build = build(pack.sources(), known);
        if (build.module() == null) {
            throw new BuildProblems(pack, sources -> build(sources, known).module() != null).failure(build.said());
        }
        Map<String, byte[]> classes = classes(build.module());
        return new CompiledUnit(classes, CompiledRules.of(classes, pack), pack.bodies().keySet());
    }

    /**
     * What came of a build.
     *
     * @param module with the classes, or {@code null} if it failed
     * @param said Drools' messages in that case
     */
    private record Build(InternalKieModule module, List<String> said) {}

    private static Build build(List<CheckedSource> sources, ClassLoader known) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("labscore", "pack", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < sources.size(); i++) {
            CheckedSource source = sources.get(i);
            files.write("src/main/resources/" + source.packageName() + "/" + i + ".drl", source.drl());
        }
        KieBuilder builder = services.newKieBuilder(files, known);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | AssertionError broken) {
            // Drools' parsers throw an AssertionError at some words.
            return new Build(null, messages(broken));
        } finally {
            services.getRepository().removeKieModule(release);
        }
        List<String> said = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText).toList();
        return said.isEmpty() ? new Build((InternalKieModule) builder.getKieModule(), said) : new Build(null, said);
    }

    private static List<String> messages(Throwable broken) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
        }
        return List.of(said.toString());
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS) && !file.startsWith(BUILD)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            }
        }
        return classes;
    }
}
