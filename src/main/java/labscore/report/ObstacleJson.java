package labscore.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.analysis.whynot.Contribution;
import labscore.analysis.whynot.Miss;
import labscore.analysis.whynot.Obstacle;
import labscore.analysis.whynot.Uncounted;
import labscore.condition.RuleBody;
import labscore.condition.evaluation.Check;
import labscore.condition.evaluation.Distance;
import labscore.report.wording.Phrases;

/** What keeps a rule from crediting a lab, for programs. */
record ObstacleJson(RuleBody body, Phrases phrases) {

    void write(Json json, Obstacle obstacle) {
        Obstacle.Unmatched unmatched = obstacle instanceof Obstacle.Unmatched pattern ? pattern : null;
        Obstacle.Short total = obstacle instanceof Obstacle.Short aggregate ? aggregate : null;
        json.text("kind", unmatched != null ? "pattern" : total != null ? "aggregate" : "not")
                .text("text", body.written(obstacle.element().span()))
                .text("asks", phrases.element(obstacle.element()))
                .texts("held", obstacle.held())
                .texts("standing", obstacle instanceof Obstacle.Forbidden not ? not.standing() : List.of())
                .objects("conditions", total == null ? List.of() : total.checks(), this::check)
                .objects("contributions", total == null ? List.of() : total.largest(), ObstacleJson::contribution)
                .number("candidates", unmatched == null ? null : (Integer) unmatched.candidates())
                .objects("nearest", unmatched == null ? List.of() : unmatched.nearest(), this::miss)
                .objects("uncounted", unmatched == null ? List.of() : unmatched.uncounted(), ObstacleJson::uncounted);
    }

    private void miss(Json json, Miss miss) {
        json.text("fact", miss.evidence().fact().id())
                .text("type", miss.evidence().fact().type())
                .text("date", miss.evidence().fact().date().toString())
                .number("confidence", Figures.plain(miss.evidence().fact().confidence()))
                .number("failing", miss.failing())
                .objects("conditions", miss.checks(), this::check);
    }

    private void check(Json json, Check check) {
        Distance distance = check.distance();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("actual", CheckText.value(check.actual()));
        values.put("wanted", CheckText.value(check.wanted()));
        json.text("condition", phrases.condition(check.condition()))
                .text("truth", Words.constant(check.truth().name()))
                .entries(Collections.unmodifiableMap(values))
                .text("unit", distance == null ? null : Words.constant(distance.unit().name()))
                .number("distance", isCounted(distance) ? Figures.plain(distance.by()) : null);
    }

    static boolean isCounted(Distance distance) {
        return distance != null && distance.unit() != Distance.Unit.OTHER && distance.unit() != Distance.Unit.UNKNOWN;
    }

    private static void contribution(Json json, Contribution part) {
        json.texts("evidence", part.evidence())
                .number("value", part.value() == null ? null : Figures.plain(part.value()));
    }

    private static void uncounted(Json json, Uncounted uncounted) {
        json.text("fact", uncounted.fact().id())
                .text("reason", Words.constant(uncounted.reason().name()))
                .text("day", uncounted.day() == null ? null : uncounted.day().toString())
                .text("by", uncounted.by());
    }
}
