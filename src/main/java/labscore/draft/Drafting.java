package labscore.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.evidence.Field;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.rulepack.PackFiles;
import labscore.rulepack.RulePackReader;
import labscore.ruletest.PackTests;
import labscore.ruletest.RuleTestFile;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;

/** Drafts a rule and its test, and makes sure that the pack is as right with them as it was without. */
public final class Drafting {

    private final Wish wish;
    private final PackFiles pack;
    private final Judgement judgement;

    private Drafting(Wish wish, PackFiles pack, Judgement judgement) {
        this.wish = wish;
        this.pack = pack;
        this.judgement = judgement;
    }

    /**
     * Writes nothing.
     *
     * @throws LabscoreException if the pack is broken, or can't have such a rule
     */
    public static NewRule of(Wish wish) {
        PackFiles pack = PackFiles.read(wish.rules());
        return new Drafting(wish, pack, RulePackReader.readUnfinished(pack).judgement()).rule();
    }

    private NewRule rule() {
        List<String> dimensions = judgement.scheme().dimensions().stream().map(Dimension::id).toList();
        if (!dimensions.contains(wish.dimension())) {
            throw Problem.of("there is no dimension '" + wish.dimension() + "'")
                    .allowed(wish.dimension(), dimensions).failure();
        }
        Claim claim = Claim.of(wish.claim(), judgement);
        TypeChoice choice = wish.type() == null
                ? TypeChoice.guessed(judgement, wish.dimension(), claim.text())
                : TypeChoice.typed(judgement, wish.type());
        List<Fact> given = given();
        Beginning beginning = new Beginnings(judgement.vocabulary(), given).of(choice.type());
        Topic topic = wish.topic() == null
                ? Topic.fresh(wish.rules(), wish.dimension(), Slug.of(claim.text()))
                : Topic.standing(wish.rules(), wish.dimension(), wish.topic());
        DraftFile rules = topic.rules(RuleText.of(claim, beginning));
        DraftFile tests = topic.tests(claim, beginning, judgement.vocabulary());
        Judgement after = checked(rules, tests);
        List<String> labs = Beginnings.labs(choice.type()).stream().map(Field::name).toList();
        return new NewRule(rules, tests, choice.type().name(), choice.reason(), beginning.lab().name(),
                labs.stream().filter(name -> !name.equals(beginning.lab().name())).toList(),
                given.stream().anyMatch(beginning::holdsOf), claim.nearest(judgement).orElse(null), judgement, after);
    }

    /** All facts of all tests that can be read: the others are not this command's to complain of. */
    private List<Fact> given() {
        PackTests beside = PackTests.in(wish.rules(), judgement);
        return beside.topics().stream().flatMap(topic -> given(beside, topic)).toList();
    }

    private static Stream<Fact> given(PackTests beside, String topic) {
        try {
            return beside.read(List.of(topic)).stream().flatMap(tests -> tests.tests().stream())
                    .flatMap(test -> test.scenario().facts().stream());
        } catch (LabscoreException broken) {
            return Stream.of();
        }
    }

    /** Reads all as if it stood in the files. */
    private Judgement checked(DraftFile rules, DraftFile tests) {
        Map<String, byte[]> contents = new TreeMap<>(pack.contents());
        String name = wish.dimension() + "/" + rules.path().getFileName();
        contents.put(name, rules.text().getBytes(StandardCharsets.UTF_8));
        Judgement with = RulePackReader.read(new PackFiles(wish.rules(), contents)).judgement();
        RuleTestFile.read(name, RuleTestFile.top(tests.path().toString(), tests.text()), with);
        return with;
    }
}
