package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Source;
import labscore.evidence.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @TempDir
    Path temp;

    @Test
    void a_scenario_states_labs_and_facts_at_a_date() {
        Scenario scenario = folder().with("base.yaml", Folder.BASE).read("base.yaml");
        assertEquals("Makers of parts", scenario.title());
        assertEquals("Who is on time?", scenario.why());
        assertEquals(LocalDate.of(2026, 7, 5), scenario.asOf());
        assertEquals(List.of(new Lab("acme", "Acme", List.of("Acme Tools"), null),
                new Lab("bolt", "Bolt Works", List.of(), "Bolt Group")), scenario.labs());
        assertEquals(List.of("acme-spring", "ann-joins"), scenario.facts().stream().map(Fact::id).toList());
        assertNull(scenario.profile());
    }

    @Test
    void a_fact_is_typed_by_the_vocabulary() {
        Fact fact = folder().with("base.yaml", Folder.BASE).read("base.yaml").facts().get(1);
        assertEquals(Map.of("engineer", "Ann Bell", "from", "acme", "to", "bolt", "craft", "TOOL_MAKING",
                "handsOn", true), fact.fields());
        assertEquals(0.6, fact.confidence());
        assertEquals(Status.HAPPENED, fact.status());
        assertTrue(fact.contested());
        assertEquals(List.of(new Source(null, "Trade Weekly", "https://example.org/ann",
                EvidenceDate.parse("2026").orElseThrow(), null, null)), fact.sources());
        assertEquals(temp.resolve("base.yaml") + ":16:5", fact.where().toString());
    }

    @Test
    void numbers_are_of_the_declared_type() {
        Fact fact = folder().with("base.yaml", Folder.BASE).read("base.yaml").facts().get(0);
        assertEquals(Map.of("supplier", "acme", "days", 12, "parts", 1500.0), fact.fields());
    }

    @Test
    void what_is_empty_is_unknown() {
        String text = Folder.BASE.replace("parts: 1.5e3", "parts:").replace("handsOn: true", "handsOn: null");
        List<Fact> facts = folder().with("base.yaml", text).read("base.yaml").facts();
        assertFalse(facts.get(0).fields().containsKey("parts"));
        assertFalse(facts.get(1).fields().containsKey("handsOn"));
    }

    @Test
    void dates_are_as_precise_as_their_source() {
        for (String date : List.of("2026-04-02", "2026-04", "2026")) {
            String text = Folder.BASE.replace("2026-04-02", date);
            Fact fact = folder().with("base.yaml", text).read("base.yaml").facts().get(0);
            assertEquals(date, fact.date().toString());
        }
    }

    @Test
    void an_alias_a_name_and_another_case_of_letters_stand_for_the_lab() {
        for (String word : List.of("Acme Tools", "ACME", "acme tools")) {
            String text = Folder.BASE.replace("supplier: acme", "supplier: " + word);
            Fact fact = folder().with("base.yaml", text).read("base.yaml").facts().get(0);
            assertEquals("acme", fact.fields().get("supplier"));
        }
    }

    @Test
    void another_organisation_keeps_its_name() {
        String text = Folder.BASE.replace("from: acme", "from: Cole & Sons");
        Fact fact = folder().with("base.yaml", text).read("base.yaml").facts().get(1);
        assertEquals("Cole & Sons", fact.fields().get("from"));
    }

    @Test
    void an_enum_constant_may_be_written_by_its_name() {
        String text = Folder.BASE.replace("tool-making", "ISO_9001_REVIEW");
        Fact fact = folder().with("base.yaml", text).read("base.yaml").facts().get(1);
        assertEquals("ISO_9001_REVIEW", fact.fields().get("craft"));
    }

    @Test
    void text_over_several_lines_becomes_one_line() {
        String text = Folder.BASE.replace("contested: true", "note: |\n      First line.\n      Second line.\n");
        Fact fact = folder().with("base.yaml", text).read("base.yaml").facts().get(1);
        assertEquals("First line. Second line.", fact.note());
    }

    @Test
    void the_machine_s_language_and_time_zone_change_nothing() {
        Scenario here = folder().with("base.yaml", Folder.BASE).read("base.yaml");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Scenario there = folder().read("base.yaml");
            assertEquals(here, there);
            assertEquals(ScenarioFingerprint.of(here), ScenarioFingerprint.of(there));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Folder folder() {
        return new Folder(temp);
    }
}
