package labscore.ruletest.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Evaluation;
import labscore.evidence.EvidenceAt;
import labscore.evidence.Scenario;
import labscore.problem.Location;
import labscore.ruletest.RuleTest;
import labscore.ruletest.TopicTests;
import labscore.scheme.Judgement;

/** Finds what tests show of the rules of their topics. */
public final class Covering {

    private final Judgement judgement;

    private Covering(Judgement judgement) {
        this.judgement = judgement;
    }

    /**
     * @param topics all tests of some topics
     * @param judgement what the rule pack states
     * @param bodies conditions of its rules, by the rules' names
     */
    public static Coverage of(List<TopicTests> topics, Judgement judgement, Collection<RuleBody> bodies) {
        Covering covering = new Covering(judgement);
        Map<String, List<RuleBody>> byTopic = bodies.stream().collect(Collectors.groupingBy(
                body -> body.source().name()));
        return new Coverage(topics.stream().flatMap(topic -> covering.rules(
                topic, byTopic.getOrDefault(topic.topic(), List.of())).stream()).toList());
    }

    private List<RuleCoverage> rules(TopicTests topic, List<RuleBody> bodies) {
        List<Evaluation> tests = topic.tests().stream().map(this::evidence).toList();
        return bodies.stream().map(body -> new RuleCovering(body, where(body), tests).coverage())
                .sorted(Comparator.comparing(RuleCoverage::where)).toList();
    }

    private Location where(RuleBody body) {
        Location inPack = judgement.rules().get(body.rule()).where();
        return new Location(body.source().file(), inPack.line(), inPack.column());
    }

    private Evaluation evidence(RuleTest test) {
        Scenario scenario = test.scenario();
        return Evaluation.of(judgement.vocabulary(), scenario.labs(), EvidenceAt.of(scenario.facts(),
                judgement.vocabulary(), judgement.scheme().confidence(), scenario.asOf()));
    }
}
