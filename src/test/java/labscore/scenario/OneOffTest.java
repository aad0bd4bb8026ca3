package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import labscore.scenario.known.KnownFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed on the command line does what a file would do. */
class OneOffTest {

    @TempDir
    private Path temp;

    private Variant variant(OneOff changes) {
        new Folder(temp).with("base.yaml", Folder.BASE);
        return ScenarioReader.variant(temp.resolve("base.yaml"), changes, Suppliers.language(), KnownFiles.none());
    }

    private static OneOff facts(List<String> drop, List<String> set, List<String> add) {
        return new OneOff(null, null, drop, set, add, List.of(), List.of(), null, null);
    }

    private static OneOff choices(List<String> weights, List<String> points, String profile, String asOf) {
        return new OneOff(null, null, List.of(), List.of(), List.of(), weights, points, profile, asOf);
    }

    @Test
    void the_base_stays_as_its_file_states_it() {
        Variant variant = variant(facts(List.of("ann-joins"), List.of(), List.of()));
        assertEquals(new Folder(temp).read("base.yaml"), variant.base());
        assertEquals(List.of("acme-spring"), variant.changed().facts().stream().map(Fact::id).toList());
        assertEquals("What if: without ann-joins", variant.changed().title());
    }

    @Test
    void a_field_is_set_to_a_word_a_number_a_text_in_quotes_or_nothing() {
        List<Fact> facts = variant(facts(List.of(), List.of("acme-spring.days=31", "acme-spring.note=late: again",
                "ann-joins.confidence=rumoured", "ann-joins.handsOn=", "ann-joins.note='31'"), List.of()))
                .changed().facts();
        assertEquals(31, facts.get(0).fields().get("days"));
        assertEquals("late: again", facts.get(0).note());
        assertEquals(0.4, facts.get(1).confidence());
        assertEquals("31", facts.get(1).note());
        assertFalse(facts.get(1).fields().containsKey("handsOn"));
    }

    @Test
    void a_made_up_fact_happens_for_sure_on_the_day() {
        Fact fact = variant(facts(List.of(), List.of(), List.of(
                "{type: Audit, supplier: bolt}", "{type: Audit, id: a-2, supplier: acme, date: 2025, confidence: 50}")))
                .changed().facts().stream().filter(added -> added.id().equals("what-if-1")).findFirst().orElseThrow();
        assertEquals("2026-07-05", fact.date().toString());
        assertEquals(1, fact.confidence());
        assertEquals("what if", fact.sources().get(0).title());
    }

    @Test
    void choices_are_read_as_those_of_a_file() {
        Scenario changed = variant(choices(
                List.of("price=2", "quality=0.5"), List.of("Parts come late=-3"), "careful", "2026-05-01")).changed();
        assertEquals(Map.of("price", 2.0, "quality", 0.5), changed.weights());
        assertEquals(Map.of("Parts come late", -3.0), changed.points());
        assertEquals("careful", changed.profile());
        assertEquals("2026-05-01", changed.asOf().toString());
        assertEquals("What if: weight price = 2; weight quality = 0.5; points Parts come late = -3; and 2 more",
                changed.title());
    }

    @Test
    void slips_name_the_option_and_the_nearest_name() {
        assertRefused("--drop: there is no fact with the id 'ann-join' to change\n  did you mean 'ann-joins'?",
                facts(List.of("ann-join"), List.of(), List.of()));
        assertRefused("--set: there is no fact with the id 'acme-sprig' to change\n  did you mean 'acme-spring'?",
                facts(List.of(), List.of("acme-sprig.days=3"), List.of()));
        assertRefused("--set: the type Delivery has no field 'dais'", facts(List.of(), List.of("acme-spring.dais=3"), List.of()));
        assertRefused("--set: 'acme-spring=3' sets no field of a fact",
                facts(List.of(), List.of("acme-spring=3"), List.of()));
        assertRefused("--add:1:8: there is no type of evidence 'Audti'\n  1 | {type: Audti, supplier: bolt}\n",
                facts(List.of(), List.of(), List.of("{type: Audti, supplier: bolt}")));
        assertRefused("--weight: there is no dimension 'prise'\n", choices(List.of("prise=2"), List.of(), null, null));
        assertRefused("--weight: 'price' gives no number to a name", choices(List.of("price"), List.of(), null, null));
        assertRefused("--points: there is no rule 'Parts come latte'\n  did you mean 'Parts come late'?",
                choices(List.of(), List.of("Parts come latte=1"), null, null));
        assertRefused("--profile: there is no profile 'carefull'", choices(List.of(), List.of(), "carefull", null));
        assertRefused("--as-of: 'asOf' is", choices(List.of(), List.of(), null, "soon"));
    }

    private void assertRefused(String message, OneOff changes) {
        String actual = assertThrows(LabscoreException.class, () -> variant(changes)).getMessage();
        assertTrue(actual.startsWith(message), actual);
    }

    @Test
    void a_saved_what_if_reads_well_and_says_the_same() throws IOException {
        Variant variant = variant(new OneOff("Ann: stays", "Does it rest on \"one\"?", List.of("ann-joins"),
                List.of("acme-spring.note=late: again", "acme-spring.confidence=60%"),
                List.of("{type: Audit, id: a, supplier: bolt, expires: 2030, note: '12'}"), List.of("price=2"),
                List.of("Parts come late=-3"), "careful", "2026-06-01"));
        Path saved = temp.resolve("stays.yaml");
        String text = variant.overlay().apply(saved);
        assertEquals("""
                scenario: "Ann: stays"
                why: "Does it rest on \\"one\\"?"
                extends: base.yaml
                drop:
                  - ann-joins
                set:
                  acme-spring:
                    note: 'late: again'
                    confidence: 60%
                add:
                  - type: Audit
                    id: a
                    supplier: bolt
                    expires: 2030
                    note: "12"
                    date: 2026-06-01
                    confidence: 100%
                    sources:
                      - title: what if
                weights:
                  price: 2
                points:
                  Parts come late: -3
                profile: careful
                asOf: 2026-06-01
                """, text);
        Files.writeString(saved, text);
        Scenario read = new Folder(temp).read("stays.yaml");
        assertEquals(Unplaced.facts(variant.changed()), Unplaced.facts(read));
        assertEquals(ScenarioFingerprint.of(variant.changed()), ScenarioFingerprint.of(read));
        assertEquals(List.of(read.title(), read.why(), read.asOf(), read.profile(), read.weights(), read.points()),
                List.of(variant.changed().title(), variant.changed().why(), variant.changed().asOf(),
                        variant.changed().profile(), variant.changed().weights(), variant.changed().points()));
    }

    @Test
    void a_what_if_is_saved_where_it_can_be_read_and_never_over_its_base() throws IOException {
        new Folder(temp).with("elsewhere/other.yaml", "");
        Variant variant = variant(facts(List.of("ann-joins"), List.of(), List.of()));
        assertTrue(variant.overlay().apply(temp.resolve("new.yaml")).contains("\nextends: base.yaml\n"));
        for (String place : List.of("base.yaml", "elsewhere/new.yaml", "nowhere/new.yaml")) {
            assertThrows(LabscoreException.class, () -> variant.overlay().apply(temp.resolve(place)), place);
        }
    }
}
