package labscore.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import labscore.Labscore;
import labscore.Packs;
import labscore.analysis.change.Changes;
import labscore.condition.Span;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Scenario;
import labscore.evidence.Status;
import labscore.evidence.WeighedFact;
import labscore.fixture.Copies;
import labscore.fixture.PackEdits;
import labscore.fixture.RandomChanges;
import labscore.fixture.Shipped;
import labscore.problem.LabscoreException;
import labscore.problem.Location;
import labscore.rulepack.CompiledPack;
import labscore.rulepack.cache.PackOpener;
import labscore.scheme.Judgement;
import labscore.scheme.PackStamp;
import labscore.scoring.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the credits that still stand, an assessment is what it is with all rules run anew. */
class StandingCreditsTest {

    private static final int CHANGES = 80;
    private static final int EDITS = 30;

    private final Labscore labscore = Shipped.labscore();
    private final Scenario baseline = Shipped.baseline();
    private final Assessment earlier = labscore.assess(baseline);
    private final CompiledPack pack = new PackOpener(null, null).open(Shipped.RULES);
    private final Fact move = baseline.facts().stream().filter(found -> found.id().equals("karpathy-to-anthropic"))
            .findFirst().orElseThrow();

    @Test
    void whatever_changes_in_a_scenario() {
        Random random = new Random(3);
        Assessment before = earlier;
        int ran = 0;
        for (int i = 0; i < CHANGES; i++) {
            Scenario changed = Changes.apply(
                    new RandomChanges(random, baseline, labscore.judgement()).next(), baseline);
            Assessment now = labscore.assess(changed);
            assertEquals(now, labscore.assess(changed, before, true), "change " + i);
            ran += standing(changed, before).rules().size();
            before = now;
        }
        int all = CHANGES * labscore.judgement().rules().size();
        assertTrue(ran > all / 20 && ran < all * 4 / 5, ran + " of " + all + " rules ran");
    }

    @Test
    void whatever_is_edited_in_the_rules(@TempDir Path folder) throws IOException {
        Copies.copy(Shipped.RULES, folder);
        Packs packs = new Packs(null, null);
        PackEdits edits = new PackEdits(folder, new Random(5));
        List<String> done = new ArrayList<>();
        Assessment before = earlier;
        int right = 0;
        for (int i = 0; i < EDITS; i++) {
            done.add(edits.edit());
            try {
                Labscore edited = packs.open(folder);
                Assessment now = edited.assess(baseline);
                assertEquals(now, edited.assess(baseline, before, true), done.toString());
                before = now;
                right++;
            } catch (LabscoreException wrong) {
                done.add("which is wrong");
            }
        }
        assertTrue(right > EDITS / 3, right + " packs were right: " + done);
    }

    @Test
    void where_nothing_changed_no_rule_runs() {
        StandingCredits standing = standing(baseline, earlier);
        assertEquals(Set.of(), standing.rules());
        assertFalse(standing.credits().isEmpty());
    }

    @Test
    void a_fact_that_only_moved_to_another_line_changes_nothing() {
        Fact fact = baseline.facts().get(0);
        Fact moved = new Fact(fact.id(), fact.type(), fact.fields(), fact.date(), fact.until(), fact.known(),
                fact.confidence(), fact.sources(), fact.event(), fact.status(), fact.contested(), fact.supersedes(),
                fact.reverses(), fact.note(), new Location("elsewhere.yaml", 1, 1));
        assertEquals(Set.of(), standing(with(fact, moved), earlier).rules());
    }

    @Test
    void of_a_fact_that_has_gone_the_rules_run_that_read_its_type() {
        assertEquals(readers(word -> true), standing(without(move), earlier).rules());
    }

    @Test
    void of_a_fact_of_another_status_or_type_they_run_too() {
        assertEquals(readers(word -> true), standing(with(move, new Fact(move.id(), move.type(), move.fields(),
                move.date(), move.until(), move.known(), move.confidence(), move.sources(), move.event(),
                Status.ANNOUNCED, move.contested(), move.supersedes(), move.reverses(), move.note(), move.where())),
                earlier).rules());
        Set<String> both = readers(word -> true);
        both.addAll(readers("TalentFlow", word -> true));
        assertEquals(both, standing(with(move, new Fact(move.id(), "TalentFlow", move.fields(), move.date(),
                move.until(), move.known(), move.confidence(), move.sources(), move.event(), move.status(),
                move.contested(), move.supersedes(), move.reverses(), move.note(), move.where())),
                earlier).rules());
    }

    @Test
    void of_a_fact_that_is_believed_less_only_those_run_that_look_at_that() {
        Set<String> weighing = readers(word -> word.equals("weight") || word.equals("confidence"));
        assertFalse(weighing.isEmpty());
        assertTrue(weighing.size() < readers(word -> true).size() / 2, weighing.toString());
        assertEquals(weighing, standing(with(move, move.believed(0.123)), earlier).rules());
    }

    @Test
    void of_a_fact_with_another_value_only_those_run_that_name_the_field() {
        Map<String, Object> fields = new TreeMap<>(move.fields());
        fields.put("person", "Somebody Else");
        Set<String> naming = readers(word -> word.equals("person"));
        assertFalse(naming.isEmpty());
        assertEquals(naming, standing(with(move, new Fact(move.id(), move.type(), fields, move.date(), move.until(),
                move.known(), move.confidence(), move.sources(), move.event(), move.status(), move.contested(),
                move.supersedes(), move.reverses(), move.note(), move.where())), earlier).rules());
    }

    @Test
    void of_a_fact_with_another_note_none_runs() {
        assertEquals(Set.of(), standing(with(move, new Fact(move.id(), move.type(), move.fields(), move.date(),
                move.until(), move.known(), move.confidence(), move.sources(), move.event(), move.status(),
                move.contested(), move.supersedes(), move.reverses(), "Another note.", move.where())),
                earlier).rules());
    }

    private Set<String> readers(Predicate<String> word) {
        return readers(move.type(), word);
    }

    /** Rules that read a type, with such a word in their text below the header. */
    private Set<String> readers(String type, Predicate<String> word) {
        Set<String> readers = new TreeSet<>();
        labscore.bodies().forEach((name, body) -> {
            String text = body.written(new Span(body.elements().get(0).span().start(), body.source().text().length()));
            Stream<String> words = Stream.of(text.substring(0, text.indexOf("\nend")).split("\\W+"));
            if (labscore.judgement().rules().get(name).reads().contains(type) && words.anyMatch(word)) {
                readers.add(name);
            }
        });
        return readers;
    }

    @Test
    void under_another_vocabulary_or_with_a_lab_of_another_name_all_run() {
        Set<String> all = labscore.judgement().rules().keySet();
        Lab lab = baseline.labs().get(0);
        List<Lab> renamed = new ArrayList<>(baseline.labs());
        renamed.set(0, new Lab(lab.id(), "Another name", lab.aliases(), lab.parent()));
        assertEquals(all, StandingCredits.of(earlier, pack, renamed, evidence(baseline)).rules());

        Judgement now = labscore.judgement();
        Map<String, String> files = new TreeMap<>(now.stamp().files());
        files.put("vocabulary.drl", "another");
        Judgement other = new Judgement(now.vocabulary(), now.scheme(), now.rules(), new PackStamp("pack", files));
        assertEquals(all, StandingCredits.of(earlier, stating(other), baseline.labs(), evidence(baseline)).rules());
    }

    @Test
    void of_a_file_that_changed_all_rules_run_and_no_others() {
        Judgement now = labscore.judgement();
        String topic = now.rules().values().iterator().next().where().file();
        Map<String, String> files = new TreeMap<>(now.stamp().files());
        files.put(topic, "another");
        Set<String> rules = new TreeSet<>();
        now.rules().values().stream().filter(rule -> rule.where().file().equals(topic))
                .forEach(rule -> rules.add(rule.name()));
        Judgement edited = new Judgement(now.vocabulary(), now.scheme(), now.rules(), new PackStamp("pack", files));
        assertEquals(rules, StandingCredits.of(earlier, stating(edited), baseline.labs(), evidence(baseline)).rules());
    }

    private StandingCredits standing(Scenario scenario, Assessment before) {
        return StandingCredits.of(before, pack, scenario.labs(), evidence(scenario));
    }

    private CompiledPack stating(Judgement judgement) {
        return new CompiledPack(judgement, pack.types(), pack.units());
    }

    private List<WeighedFact> evidence(Scenario scenario) {
        return EvidenceAt.of(scenario.facts(), labscore.judgement().vocabulary(),
                labscore.judgement().scheme().confidence(), scenario.asOf());
    }

    private Scenario with(Fact fact, Fact other) {
        List<Fact> facts = new ArrayList<>(without(fact).facts());
        facts.add(other);
        return of(facts);
    }

    private Scenario without(Fact fact) {
        return of(baseline.facts().stream().filter(other -> other != fact).toList());
    }

    private Scenario of(List<Fact> facts) {
        return new Scenario(baseline.title(), baseline.why(), baseline.asOf(), baseline.labs(), facts,
                baseline.profile(), baseline.weights(), baseline.points());
    }
}
