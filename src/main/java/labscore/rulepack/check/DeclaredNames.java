package labscore.rulepack.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import labscore.rulepack.finding.CheckKind;

/** What declared types, fields and constants may be called: names that mean one thing everywhere. */
final class DeclaredNames {

    private static final Set<String> TAKEN = Set.of("Evidence", "Lab", "Status", "EvidenceDate", "D", "Global",
            "Query", "Rule");

    /** Rules and declarations see the classes of these packages without an import. */
    private static final List<String> SEEN =
            List.of("java.lang.", "org.kie.api.definition.type.", "org.kie.api.definition.rule.");

    private DeclaredNames() {}

    static void requireTypeName(String name, Findings findings, int at) {
        if (!name.matches("[A-Z][A-Za-z0-9]{0,60}") || TAKEN.contains(name) || isSeen(name)) {
            throw findings.at(CheckKind.BAD_NAME, at, "'" + name + "' can't be the name of a type")
                    .allowed("a capital and letters or digits; not " + String.join(", ", new TreeSet<>(TAKEN))
                            + ", or a name that Java or Drools has, such as Process or Role").failure();
        }
    }

    private static boolean isSeen(String name) {
        return SEEN.stream().anyMatch(packageName -> exists(packageName + name));
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, DeclaredNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError free) {
            return false;
        }
    }

    static void requireFieldName(String name, Findings findings, int at) {
        if (Properties.isReserved(name)) {
            throw findings.at(CheckKind.BAD_NAME, at, "'" + name + "' is taken: all evidence has it, or Drools means "
                    + "something else by it").failure();
        }
        if (!name.matches("[a-z][A-Za-z0-9]{0,60}") || SourceVersion.isKeyword(name)) {
            throw findings.at(CheckKind.BAD_NAME, at, "'" + name + "' can't be the name of a field")
                    .allowed("a small letter and letters or digits, and no word of Java").failure();
        }
    }

    static void requireConstantName(String name, Findings findings, int at) {
        if (!name.matches("[A-Z][A-Z0-9_]{0,60}")) {
            throw findings.at(CheckKind.BAD_NAME, at, "'" + name + "' can't be the name of a constant")
                    .allowed("capitals, digits and _").failure();
        }
    }
}
