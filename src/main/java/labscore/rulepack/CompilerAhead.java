package labscore.rulepack;

import java.nio.charset.StandardCharsets;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/**
 * Loads the Java compiler under Drools on a thread of its own, while rules are checked and turned into
 * Java: it is needed last, and loading it takes longer than what it does for one file.
 */
public final class CompilerAhead {

    private static final String FILE = "Ahead.java";
    private static final String JAVA = "final class Ahead { static String of(int n) { return \"\" + n; } }";

    private CompilerAhead() {}

    /** Begins; nobody need wait for it. */
    public static void load() {
        Thread thread = new Thread(CompilerAhead::run, "compiler ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run() {
        MemoryResourceReader sources = new MemoryResourceReader();
        sources.add(FILE, JAVA.getBytes(StandardCharsets.UTF_8));
        JavaCompilerFactory.loadCompiler(CompilerType.ECLIPSE, "17")
                .compile(new String[] {FILE}, sources, new MemoryResourceStore(), CompilerAhead.class.getClassLoader());
    }
}
