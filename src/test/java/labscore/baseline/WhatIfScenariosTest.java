package labscore.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.analysis.Assessor;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.evidence.Source;
import labscore.fixture.Golden;
import labscore.fixture.Shipped;
import labscore.scoring.Assessment;
import labscore.scoring.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The what-ifs that are shipped. What each moves is in {@code golden/scenarios}, and in one clause in
 * {@code scenarios/README.md}; with {@code -Dgolden=write} both are written anew, to be read before they
 * are committed.
 */
class WhatIfScenariosTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/scenarios");
    private static final Path README = Shipped.SCENARIOS.resolve("README.md");
    private static final String TABLE_STARTS = "<!-- what-ifs, kept fresh by a test -->\n";
    private static final String TABLE_ENDS = "<!-- end -->\n";
    private static final String HYPOTHETICAL = "labscore";

    static Stream<Path> what_ifs() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.equals(Shipped.BASELINE))
                    .sorted(Comparator.comparing(WhatIfScenariosTest::name)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("what_ifs")
    void asks_a_question_of_one_sentence(Path file) {
        String why = read(file).why();
        assertNotNull(why, "no 'why'");
        assertTrue(why.endsWith("?") && why.length() <= 140, why);
    }

    @ParameterizedTest
    @MethodSource("what_ifs")
    void moves_what_it_moved_when_it_was_last_read(Path file) throws IOException {
        Path golden = GOLDEN.resolve(name(file) + ".txt");
        String moved = moves(file).table();
        if (Golden.isWriting()) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, moved);
        }
        assertEquals(Files.readString(golden), moved);
    }

    @Test
    void a_session_that_is_kept_from_one_to_the_next_gives_the_same() throws IOException {
        Assessor kept = Shipped.labscore().live();
        kept.assess(Shipped.baseline());
        for (Scenario scenario : what_ifs().map(WhatIfScenariosTest::read).toList()) {
            assertEquals(Shipped.labscore().assess(scenario), kept.assess(scenario), scenario.title());
        }
    }

    @Test
    void every_snapshot_has_its_scenario() throws IOException {
        Set<String> names = what_ifs().map(file -> name(file) + ".txt").collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(names, files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("what_ifs")
    void marks_every_fact_that_is_not_of_the_baseline_as_its_own(Path file) {
        Map<String, Fact> baseline = Shipped.baseline().facts().stream()
                .collect(Collectors.toMap(Fact::id, Function.identity()));
        for (Fact fact : read(file).facts()) {
            Fact original = baseline.get(fact.id());
            boolean changed = original == null || !claim(original).equals(claim(fact));
            assertEquals(changed, isMarked(fact), fact.id());
        }
    }

    @Test
    void the_baseline_holds_nothing_hypothetical() {
        for (Fact fact : Shipped.baseline().facts()) {
            assertFalse(isMarked(fact) || fact.sources().stream().anyMatch(WhatIfScenariosTest::isOurs), fact.id());
        }
    }

    @Test
    void only_what_two_sources_confirm_drops_all_other_facts_and_no_more() throws IOException {
        List<String> others = Shipped.baseline().facts().stream().filter(fact -> !isConfirmedByTwo(fact))
                .map(Fact::id).sorted().toList();
        List<String> dropped = Files.readAllLines(what_if("confirmed-only")).stream()
                .filter(line -> line.startsWith("  - ")).map(line -> line.substring("  - ".length())).toList();
        Set<String> add = new TreeSet<>(others);
        Set<String> takeOut = new TreeSet<>(dropped);
        dropped.forEach(add::remove);
        others.forEach(takeOut::remove);
        assertEquals(others, dropped, () -> "in 'drop', sorted, add " + add + " and take out " + takeOut);
    }

    @Test
    void a_candidate_counts_on_the_day_of_the_baseline_and_is_not_certain() {
        List<Fact> candidates =
                read(what_if("candidates")).facts().stream().filter(WhatIfScenariosTest::isMarked).toList();
        assertTrue(candidates.size() >= 12, "only " + candidates.size());
        for (Fact candidate : candidates) {
            assertTrue(candidate.id().startsWith("candidate-"), candidate.id());
            assertEquals(EvidenceDate.of(Shipped.baseline().asOf()), candidate.date(), candidate.id());
            assertTrue(candidate.confidence() > 0 && candidate.confidence() < 1, candidate.id());
        }
    }

    @Test
    void what_is_said_to_move_nothing_moves_nothing() {
        assertTrue(moves(what_if("cohere-aleph-alpha-blocked")).movesNothing());
        assertTrue(moves(what_if("muse-open-weights")).movesNothing());
    }

    @Test
    void a_designation_that_is_over_leaves_no_trace() {
        Assessment vacated = moves(what_if("designation-vacated")).after();
        Assessment neverMade = moves(what_if("designation-never-made")).after();
        assertEquals(neverMade.ranking(), vacated.ranking());
        assertEquals(neverMade.unranked(), vacated.unranked());
    }

    @Test
    void nearly_twice_the_staff_hardly_moves_the_talent_of_openai() {
        Moves moves = moves(what_if("openai-at-8000"));
        assertEquals(talent(moves.before(), "openai"), talent(moves.after(), "openai"), 0.5);
    }

    @Test
    void the_page_lists_every_what_if_with_its_question_and_what_came_out() throws IOException {
        String page = Files.readString(README);
        int from = page.indexOf(TABLE_STARTS) + TABLE_STARTS.length();
        int to = page.indexOf(TABLE_ENDS, from);
        String table = "| what-if | question | what comes out |\n|---|---|---|\n"
                + what_ifs().map(WhatIfScenariosTest::row).collect(Collectors.joining());
        if (Golden.isWriting()) {
            Files.writeString(README, page.substring(0, from) + table + page.substring(to));
        } else {
            assertEquals(table, page.substring(from, to));
        }
    }

    private static String row(Path file) {
        return "| `" + name(file) + "` | " + read(file).why() + " | " + moves(file).clause() + " |\n";
    }

    private static boolean isConfirmedByTwo(Fact fact) {
        double confirmed = Shipped.labscore().judgement().scheme().confidence().value("confirmed").orElseThrow();
        return fact.confidence() == confirmed && fact.sources().stream().filter(Source::isIndependent)
                .map(source -> source.publisher().strip().toLowerCase(Locale.ROOT)).distinct().count() >= 2;
    }

    private static boolean isMarked(Fact fact) {
        return fact.note() != null && fact.note().startsWith("What-if.")
                && fact.sources().stream().allMatch(WhatIfScenariosTest::isOurs);
    }

    private static boolean isOurs(Source source) {
        return HYPOTHETICAL.equals(source.publisher()) && source.url() == null;
    }

    /** What a fact claims; a link to a fact that was dropped goes with it and is no new claim. */
    private static List<Object> claim(Fact fact) {
        return Arrays.asList(fact.type(), fact.fields(), fact.date(), fact.until(), fact.known(), fact.confidence(),
                fact.event(), fact.status(), fact.contested());
    }

    private static double talent(Assessment assessment, String lab) {
        Scorecard card = assessment.scorecard(lab).orElseThrow();
        return card.dimension("talent").orElseThrow().score();
    }

    private static Moves moves(Path file) {
        return new Moves(Shipped.labscore().assess(Shipped.baseline()), Shipped.labscore().assess(read(file)));
    }

    private static Scenario read(Path file) {
        return Shipped.labscore().read(file);
    }

    private static Path what_if(String name) {
        return Shipped.SCENARIOS.resolve(name + ".yaml");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
