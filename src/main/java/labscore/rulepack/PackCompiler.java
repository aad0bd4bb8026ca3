package labscore.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.problem.LabscoreException;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles a checked rule pack into classes, through Drools' executable model. */
public final class PackCompiler {

    private static final String CLASS = ".class";

    private PackCompiler() {}

    /** @throws LabscoreException if Drools refuses what our checks let through */
    public static CompiledPack compile(RulePack pack) {
        Build build = build(pack.sources());
        if (build.module() == null) {
            throw new BuildProblems(pack, sources -> build(sources).module() != null).failure(build.said());
        }
        return compiled(build.module(), pack);
    }

    /**
     * What came of a build.
     *
     * @param module with the classes, or {@code null} if it failed
     * @param said Drools' messages in that case
     */
    private record Build(InternalKieModule module, List<String> said) {}

    private static Build build(List<CheckedSource> sources) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("labscore", "pack", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < sources.size(); i++) {
            CheckedSource source = sources.get(i);
            files.write("src/main/resources/" + source.packageName() + "/" + i + ".drl", source.drl());
        }
        KieBuilder builder = services.newKieBuilder(files, PackCompiler.class.getClassLoader());
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

    private static CompiledPack compiled(InternalKieModule module, RulePack pack) {
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
        return new CompiledPack(pack.judgement(), classes, List.copyOf(models));
    }
}
