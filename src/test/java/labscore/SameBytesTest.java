package labscore;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Same inputs, same bytes: nothing asks the machine for its clock, its language or its arithmetic. */
@AnalyzeClasses(packages = "labscore", importOptions = ImportOption.DoNotIncludeTests.class)
class SameBytesTest {

    @ArchTest
    static final ArchRule nobody_reads_the_clock = nobodyUses(
            "java.lang.System.currentTimeMillis(",
            "java.time.Clock.system",
            "java.time.Instant.now(",
            "java.time.LocalDate.now(",
            "java.time.LocalDateTime.now(",
            "java.time.LocalTime.now(",
            "java.time.OffsetDateTime.now(",
            "java.time.Year.now(",
            "java.time.YearMonth.now(",
            "java.time.ZoneId.systemDefault(",
            "java.time.ZonedDateTime.now(",
            "java.util.Date.<init>()");

    /** Formatting and changing case follow the machine's language unless told another. */
    @ArchTest
    static final ArchRule nobody_asks_for_the_language_of_the_machine = nobodyUses(
            "java.util.Locale.getDefault(",
            "java.lang.String.format(java.lang.String,",
            "java.lang.String.formatted(",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()");

    /** Only StrictMath gives the same last digit on every processor. */
    @ArchTest
    static final ArchRule nobody_leaves_powers_to_the_processor = nobodyUses(
            "java.lang.Math.cbrt(",
            "java.lang.Math.exp(",
            "java.lang.Math.expm1(",
            "java.lang.Math.log(",
            "java.lang.Math.log10(",
            "java.lang.Math.log1p(",
            "java.lang.Math.pow(");

    /** @param methods beginnings of {@code owner.name(parameters)} */
    private static ArchRule nobodyUses(String... methods) {
        return noClasses().should().accessTargetWhere(describe(
                "the target is one of " + List.of(methods),
                access -> Stream.of(methods).anyMatch(access.getTarget().getFullName()::startsWith)));
    }
}
