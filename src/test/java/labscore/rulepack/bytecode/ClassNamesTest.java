package labscore.rulepack.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

    @Test
    void classes_of_rules_have_names_of_their_own() {
        for (String name : new String[] {"vocabulary.Move", "talent.Rules12AB", "talent.P3F.LambdaPredicate3F00"}) {
            assertTrue(ClassNames.areFree(name), name);
        }
    }

    @Test
    void none_is_in_a_package_of_Java_the_program_or_its_libraries() throws IOException {
        Set<String> packages = ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().packages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (place.endsWith(".jar")) {
                try (JarFile jar = new JarFile(place)) {
                    jar.stream().map(entry -> packageOf(entry.getName())).forEach(packages::add);
                }
            }
        }
        try (Stream<Path> program = Files.walk(Path.of("target/classes"))) {
            program.map(file -> packageOf(Path.of("target/classes").relativize(file).toString()))
                    .forEach(packages::add);
        }
        assertTrue(packages.containsAll(Set.of("java.lang", "labscore.engine", "picocli", "org.drools.model")));
        assertEquals(Set.of(), packages.stream().filter(name -> ClassNames.areFree(name + ".Any"))
                .collect(Collectors.toSet()));
    }

    /** Of a class; others have none that counts. */
    private static String packageOf(String file) {
        return file.endsWith(".class") && file.contains("/")
                ? file.substring(0, file.lastIndexOf('/')).replace('/', '.') : "java";
    }
}
