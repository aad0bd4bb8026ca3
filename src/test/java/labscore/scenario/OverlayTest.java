package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final String FIRST = """
            scenario: Ann stays
            extends: ../base.yaml
            drop: [ ann-joins ]
            set: { acme-spring: { days: 30, parts: null, confidence: rumoured } }
            labs: { cole: { name: Cole & Sons } }
            weights: { price: 2, quality: 3 }
            points: { "Parts come late": -4 }
            """;

    private static final String SECOND = """
            scenario: Ann stays, and Cole delivers
            why: Does it matter?
            asOf: 2026-08-01
            profile: careful
            extends: what-ifs/ann-stays.yaml
            set:
              acme-spring: { days: 31 }
            labs: { bolt: { name: Bolt } }
            weights: { price: 5, quality: null }
            add:
              - type: Delivery
                id: cole-summer
                supplier: cole
                days: 3
                date: 2026-06
                confidence: reported
                sources: [ { title: Note } ]
            """;

    private static final String FLAT = """
            scenario: Ann stays, and Cole delivers
            why: Does it matter?
            asOf: 2026-08-01
            profile: careful
            weights: { price: 5 }
            points: { "Parts come late": -4 }
            labs:
              cole: { name: Cole & Sons }
              bolt: { parent: Bolt Group, name: Bolt }
              acme: { name: Acme, aliases: [ Acme Tools ] }
            facts:
              - { id: cole-summer, type: Delivery, supplier: cole, days: 3, date: 2026-06, confidence: reported,
                  sources: [ { title: Note } ] }
              - id: acme-spring
                date: 2026-04-02
                confidence: rumoured
                sources:
                  - publisher: Acme
                    title: Delivery note, spring
                type: Delivery
                days: 31
                supplier: Acme
              - type: Audit
                id: bolt-audit
                supplier: bolt
                date: 2025
                confidence: 100
                sources: [ { title: Register } ]
            """;

    @TempDir
    Path temp;

    @Test
    void a_stack_of_changes_is_the_same_as_one_file_that_states_the_result() {
        String audit = FLAT.substring(FLAT.indexOf("  - type: Audit"));
        Folder folder = new Folder(temp).with("base.yaml", Folder.BASE + audit)
                .with("what-ifs/ann-stays.yaml", FIRST).with("cole.yaml", SECOND).with("flat.yaml", FLAT);
        Scenario stacked = folder.read("cole.yaml");
        Scenario flat = folder.read("flat.yaml");
        assertEquals(Unplaced.facts(flat), Unplaced.facts(stacked));
        assertEquals(flat.labs(), stacked.labs());
        assertEquals(flat.weights(), stacked.weights());
        assertEquals(flat.points(), stacked.points());
        assertEquals(List.of(flat.title(), flat.why(), flat.asOf(), flat.profile()),
                List.of(stacked.title(), stacked.why(), stacked.asOf(), stacked.profile()));
        assertEquals(ScenarioFingerprint.of(flat), ScenarioFingerprint.of(stacked));
    }

    @Test
    void what_is_not_stated_again_stays() {
        Scenario over = read("scenario: Same\nextends: base.yaml\n");
        assertEquals("Who is on time?", over.why());
        assertEquals(new Folder(temp).read("base.yaml").facts(), over.facts());
    }

    @Test
    void an_empty_value_takes_back_a_choice() {
        Folder folder = new Folder(temp).with("base.yaml", Folder.BASE)
                .with("one.yaml", "scenario: One\nextends: base.yaml\nprofile: careful\nweights: { price: 2 }\n")
                .with("two.yaml", "scenario: Two\nextends: one.yaml\nprofile:\nwhy: null\nweights: { price: null }\n");
        assertEquals("careful", folder.read("one.yaml").profile());
        assertNull(folder.read("two.yaml").profile());
        assertNull(folder.read("two.yaml").why());
        assertEquals(Map.of(), folder.read("two.yaml").weights());
    }

    @Test
    void choices_name_what_the_rule_pack_has() {
        String message = assertThrows(LabscoreException.class, () -> read("""
                scenario: Slips
                extends: base.yaml
                profile: carefull
                weights: { prise: 2 }
                points: { "Parts come latte": 3 }
                """)).getMessage();
        assertTrue(message.contains("over.yaml:3:10: there is no profile 'carefull'\n"), message);
        assertTrue(message.contains("over.yaml:4:12: there is no dimension 'prise'\n"), message);
        assertTrue(message.contains("over.yaml:5:11: there is no rule 'Parts come latte'\n"), message);
        for (String nearest : List.of("careful", "price", "Parts come late")) {
            assertTrue(message.contains("did you mean '" + nearest + "'?"), message);
        }
    }

    @Test
    void a_fact_may_be_dropped_and_its_id_used_again() {
        Fact again = read("""
                scenario: Another spring
                extends: base.yaml
                drop: [ acme-spring ]
                add: [ { type: Delivery, id: acme-spring, supplier: bolt, days: 1, date: 2026, confidence: 50,
                         sources: [ { title: Note } ] } ]
                """).facts().get(0);
        assertEquals(Map.of("supplier", "bolt", "days", 1), again.fields());
    }

    @Test
    void where_what_came_before_is_dropped_nothing_is_superseded() {
        String base = Folder.BASE.replace("days: 12", "days: 12\n    supersedes: ann-joins");
        new Folder(temp).with("base.yaml", base);
        Folder folder = new Folder(temp).with("over.yaml", "scenario: No Ann\nextends: base.yaml\ndrop: [ ann-joins ]\n");
        assertEquals("ann-joins", folder.read("base.yaml").facts().get(0).supersedes());
        assertNull(folder.read("over.yaml").facts().get(0).supersedes());
    }

    @Test
    void a_lab_may_lose_its_last_fact_in_a_what_if() {
        Scenario over = read("scenario: Only Bolt\nextends: base.yaml\ndrop: [ acme-spring ]\nset: { ann-joins: { from: null } }\n");
        assertEquals(List.of("ann-joins"), over.facts().stream().map(Fact::id).toList());
    }

    @Test
    void a_wrong_fact_that_is_dropped_does_no_harm() {
        new Folder(temp).with("base.yaml", Folder.BASE.replace("days: 12", "days: many"));
        Folder folder = new Folder(temp).with("over.yaml", "scenario: No spring\nextends: base.yaml\ndrop: [ acme-spring ]\n");
        assertEquals(1, folder.read("over.yaml").facts().size());
    }

    @Test
    void a_problem_points_at_the_file_that_set_the_value() {
        LabscoreException failure = assertThrows(LabscoreException.class,
                () -> read("scenario: Late\nextends: base.yaml\nset: { acme-spring: { days: late } }\n"));
        assertTrue(failure.problems().get(0).where().toString().endsWith("over.yaml:3:29"));
        assertEquals(1, failure.problems().size());
    }

    private Scenario read(String over) {
        return new Folder(temp).with("base.yaml", Folder.BASE).with("over.yaml", over).read("over.yaml");
    }
}
