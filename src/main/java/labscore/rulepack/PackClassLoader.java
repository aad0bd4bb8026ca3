package labscore.rulepack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.Set;
import labscore.rulepack.bytecode.ByteCodeCheck;

/**
 * Defines the classes of one compiled unit, all of which were checked before any of them is loaded. Each unit
 * has its own loader: two that were compiled apart have classes of the same name.
 */
public final class PackClassLoader extends ClassLoader {

    private static final String CLASS = ".class";

    private final Map<String, byte[]> classes;

    /**
     * @param parent of this program for the vocabulary's types, theirs for rules
     * @param unit whose classes it defines
     * @throws labscore.problem.LabscoreException if one of them does what no rule may
     */
    public PackClassLoader(ClassLoader parent, CompiledUnit unit) {
        super(parent);
        this.classes = unit.classes();
        ByteCodeCheck.check(classes, parent instanceof PackClassLoader types ? types.classes.keySet() : Set.of());
    }

    /**
     * A class of this unit.
     *
     * @throws ClassNotFoundException if it has none of that name, whatever others have
     */
    public Class<?> own(String name) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            throw new ClassNotFoundException(name);
        }
        return loadClass(name);
    }

    /** Asks the parent only for what is not here: that a parent lacks a class takes it long to find out. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? defineClass(name, code, 0, code.length) : known;
        }
    }

    /** The byte code itself, for a compiler that builds upon these classes. */
    @Override
    protected URL findResource(String path) {
        byte[] code = path.endsWith(CLASS)
                ? classes.get(path.substring(0, path.length() - CLASS.length()).replace('/', '.'))
                : null;
        try {
            return code == null ? null : new URL(null, "memory:" + path, new InMemory(code));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Opens a content that stands in no file. */
    private static final class InMemory extends URLStreamHandler {

        private final byte[] content;

        InMemory(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {

                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
