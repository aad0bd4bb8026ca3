package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import labscore.evidence.Fact;
import labscore.evidence.Scenario;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludeTest {

    private static final String HEAD = Folder.BASE.substring(0, Folder.BASE.indexOf("facts:"));
    private static final String FACTS = Folder.BASE.substring(Folder.BASE.indexOf("facts:"));
    private static final String CSV = """
            type,id,supplier,days,parts,date,confidence,engineer,from,to,craft,handsOn,contested,title,publisher,url,published
            Delivery,acme-spring,Acme Tools,12,1500,2026-04-02,confirmed,,,,,,,"Delivery note, spring",Acme,,

            Transfer,ann-joins,,,,2026-04, 60 % ,Ann Bell,acme,bolt,tool-making,TRUE,true,,Trade Weekly,https://example.org/ann,2026
            """;

    @TempDir
    Path temp;

    @Test
    void it_does_not_matter_in_which_file_and_order_facts_stand() {
        int second = FACTS.indexOf("  - type: Transfer");
        Folder folder = new Folder(temp)
                .with("one.yaml", Folder.BASE)
                .with("two.yaml", HEAD + "include: [ facts/ann.yaml, facts/spring.yml ]\n")
                .with("facts/spring.yml", FACTS.substring(0, second))
                .with("facts/ann.yaml", "facts:\n" + FACTS.substring(second));
        assertSame(folder.read("one.yaml"), folder.read("two.yaml"));
    }

    @Test
    void a_file_is_what_the_end_of_its_name_says() {
        Folder folder = new Folder(temp).with("one.yaml", Folder.BASE).with("facts.csv.yaml", FACTS)
                .with("two.yaml", HEAD + "include: [ facts.csv.yaml ]\n");
        assertSame(folder.read("one.yaml"), folder.read("two.yaml"));
    }

    @Test
    void a_table_says_the_same_as_a_list() {
        Folder folder = new Folder(temp).with("one.yaml", Folder.BASE)
                .with("two.yaml", HEAD + "include: [ facts.csv ]\n").with("facts.csv", CSV);
        assertSame(folder.read("one.yaml"), folder.read("two.yaml"));
    }

    @Test
    void a_table_may_come_from_another_system() {
        Folder folder = new Folder(temp).with("one.yaml", Folder.BASE)
                .with("two.yaml", HEAD + "include: [ facts.csv ]\n").with("facts.csv", "\uFEFF" + CSV.replace("\n", "\r\n"));
        assertSame(folder.read("one.yaml"), folder.read("two.yaml"));
    }

    @Test
    void a_fact_of_a_table_stands_in_its_row() {
        Folder folder = new Folder(temp).with("two.yaml", HEAD + "include: [ facts.csv ]\n").with("facts.csv", CSV);
        List<Fact> facts = folder.read("two.yaml").facts();
        assertEquals(temp.resolve("facts.csv") + ":4:1", facts.get(1).where().toString());
    }

    @Test
    void a_link_does_not_lead_out_of_the_folder() throws IOException {
        Folder folder = new Folder(temp).with("elsewhere/facts.yaml", FACTS)
                .with("here/two.yaml", HEAD + "include: [ link.yaml ]\n");
        Files.createSymbolicLink(temp.resolve("here/link.yaml"), temp.resolve("elsewhere/facts.yaml"));
        LabscoreException failure = assertThrows(LabscoreException.class, () -> folder.read("here/two.yaml"));
        assertTrue(failure.getMessage().contains("'link.yaml' lies outside the folder of the scenario"));
    }

    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        Folder folder = new Folder(temp).with("one.yaml", Folder.BASE).with("facts/one.yaml", FACTS)
                .with("two.yaml", HEAD + "include: [ link.yaml ]\n");
        Files.createSymbolicLink(temp.resolve("link.yaml"), temp.resolve("facts/one.yaml"));
        assertSame(folder.read("one.yaml"), folder.read("two.yaml"));
    }

    private static void assertSame(Scenario one, Scenario other) {
        assertEquals(Unplaced.facts(one), Unplaced.facts(other));
        assertEquals(ScenarioFingerprint.of(one), ScenarioFingerprint.of(other));
    }
}
