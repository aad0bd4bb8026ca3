package labscore.engine;

import java.util.Map;

/** Defines the classes of one compiled rule pack. */
final class PackClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    PackClassLoader(Map<String, byte[]> classes) {
        super(PackClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = classes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }
}
