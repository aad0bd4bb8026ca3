package labscore;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. */
@AnalyzeClasses(packages = "labscore", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void there_is_something_to_look_at(JavaClasses classes) {
        assertFalse(classes.isEmpty());
    }

    // Pure rooms: values and functions, nothing but the JDK and the rooms before them.

    @ArchTest
    static final ArchRule problem_is_pure = pure("problem");

    @ArchTest
    static final ArchRule store_is_pure_but_for_hashing = classes().that().resideInAPackage(packageOf("store"))
            .should().onlyDependOnClassesThat(
                    rooms("store", "problem").or(resideInAnyPackage("java..", "org.apache.commons.codec..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thread_is_pure = pure("thread");

    @ArchTest
    static final ArchRule evidence_is_pure = pure("evidence", "problem");

    @ArchTest
    static final ArchRule scheme_is_pure = pure("scheme", "problem", "evidence");

    @ArchTest
    static final ArchRule scoring_is_pure = pure("scoring", "problem", "evidence", "scheme");

    @ArchTest
    static final ArchRule condition_is_pure = pure("condition", "problem", "evidence", "scheme", "scoring");

    @ArchTest
    static final ArchRule analysis_is_pure =
            pure("analysis", "problem", "evidence", "scheme", "scoring", "condition");

    @ArchTest
    static final ArchRule watch_is_pure = pure("watch");

    // Rooms that use a library, and no rooms but these.

    @ArchTest
    static final ArchRule report_knows =
            room("report", "problem", "evidence", "scheme", "scoring", "condition", "analysis", "ruletest");

    @ArchTest
    static final ArchRule scenario_knows = room("scenario", "problem", "store", "evidence");

    @ArchTest
    static final ArchRule rulepack_knows =
            room("rulepack", "problem", "store", "evidence", "scheme", "condition", "scenario");

    @ArchTest
    static final ArchRule engine_knows = room("engine", "problem", "evidence", "scheme", "scoring", "rulepack");

    @ArchTest
    static final ArchRule kept_knows =
            room("kept", "problem", "store", "evidence", "scheme", "scenario", "rulepack", "scoring");

    @ArchTest
    static final ArchRule ruletest_knows =
            room("ruletest", "problem", "evidence", "scheme", "condition", "scenario", "scoring", "analysis");

    @ArchTest
    static final ArchRule revision_knows = room("revision", "problem", "rulepack");

    @ArchTest
    static final ArchRule draft_knows =
            room("draft", "problem", "evidence", "scheme", "scenario", "rulepack", "ruletest");

    @ArchTest
    static final ArchRule live_knows =
            room("live", "problem", "evidence", "scheme", "scenario", "scoring", "analysis", "engine");

    @ArchTest
    static final ArchRule bulk_knows = room("bulk", "problem", "evidence", "scheme", "condition", "scenario",
            "rulepack", "engine", "scoring", "thread");

    @ArchTest
    static final ArchRule nobody_but_main_knows_the_command_line = noClasses()
            .that().resideOutsideOfPackage("labscore.cli..").and().doNotHaveFullyQualifiedName("labscore.Main")
            .should().dependOnClassesThat().resideInAPackage("labscore.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_two_rooms_know_each_other =
            slices().matching("labscore.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    // Each library has its room.

    @ArchTest
    static final ArchRule drools = only(
            resideInAnyPackage("labscore.rulepack..", "labscore.engine.."), "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule picocli = only(
            resideInAPackage("labscore.cli..").or(describe("main", type -> type.getName().equals("labscore.Main"))),
            "picocli..");

    @ArchTest
    static final ArchRule reading_yaml_and_csv = only(
            resideInAPackage("labscore.scenario.."), "org.snakeyaml..", "de.siegmar.fastcsv.reader..");

    @ArchTest
    static final ArchRule hashing = only(resideInAPackage("labscore.store.."), "org.apache.commons.codec..");

    @ArchTest
    static final ArchRule json = only(
            resideInAnyPackage("labscore.report..", "labscore.scenario.."), "com.fasterxml..");

    @ArchTest
    static final ArchRule writing_csv = only(resideInAPackage("labscore.report.."), "de.siegmar.fastcsv.writer..");

    private static ArchRule pure(String room, String... known) {
        return classes().that().resideInAPackage(packageOf(room))
                .should().onlyDependOnClassesThat(rooms(room, known).or(resideInAPackage("java..")))
                .allowEmptyShould(true);
    }

    private static ArchRule room(String room, String... known) {
        return classes().that().resideInAPackage(packageOf(room))
                .should().onlyDependOnClassesThat(rooms(room, known).or(not(resideInAPackage("labscore.."))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> rooms(String room, String... known) {
        // The build lends its own classes to all.
        return resideInAnyPackage(Stream.concat(Stream.of(room, "build"), Stream.of(known))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new));
    }

    private static String packageOf(String room) {
        return "labscore." + room + "..";
    }

    private static ArchRule only(DescribedPredicate<JavaClass> room, String... library) {
        return noClasses().that(not(room))
                .should().dependOnClassesThat().resideInAnyPackage(library)
                .allowEmptyShould(true);
    }
}
