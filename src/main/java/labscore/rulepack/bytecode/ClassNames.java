package labscore.rulepack.bytecode;

import java.util.Set;

/**
 * Names of the classes that Drools makes of a pack: {@code talent.Rules…} and {@code talent.P3F.Lambda…} for
 * a package of rules. No package of the program, its libraries or Java is called so, but for a few.
 */
public final class ClassNames {

    private static final Set<String> TAKEN = Set.of("java", "labscore", "picocli");
    private static final int BETWEEN_POINTS = ".P3F".length();

    private ClassNames() {}

    /** Whether rules can't be in a package. */
    public static boolean isTaken(String packageName) {
        return TAKEN.contains(packageName);
    }

    static boolean areFree(String className) {
        int first = className.indexOf('.');
        int last = className.lastIndexOf('.');
        boolean isOfRules = first == last
                || last - first == BETWEEN_POINTS && className.charAt(first + 1) == 'P';
        return first > 0 && isOfRules && !isTaken(className.substring(0, first));
    }
}
