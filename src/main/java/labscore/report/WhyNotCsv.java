package labscore.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import labscore.analysis.whynot.Obstacle;
import labscore.analysis.whynot.WhyNot;
import labscore.condition.evaluation.Check;
import labscore.report.wording.Phrases;
import labscore.scoring.Assessment;

/** Why a rule does not credit a lab, for spreadsheets: a row for each condition put to evidence. */
final class WhyNotCsv {

    private static final List<String> TITLES = List.of("lab", "rule", "credited", "turns", "element", "fact",
            "condition", "truth", "actual", "wanted", "unit", "distance");

    private final WhyNot why;
    private final Phrases phrases;
    private final List<List<Object>> rows = new ArrayList<>();

    private WhyNotCsv(WhyNot why, Phrases phrases) {
        this.why = why;
        this.phrases = phrases;
    }

    static Csv of(Assessment assessment, WhyNot why) {
        WhyNotCsv made = new WhyNotCsv(why, Phrases.of(why.body(), assessment.judgement().vocabulary()));
        WhyNotText.outermostFirst(why.obstacle()).forEach(made::obstacle);
        if (made.rows.isEmpty()) {
            made.rows.add(made.row(null, null, null));
        }
        return new Csv(TITLES, made.rows);
    }

    private void obstacle(Obstacle obstacle) {
        int before = rows.size();
        if (obstacle instanceof Obstacle.Unmatched unmatched) {
            unmatched.nearest().forEach(miss -> miss.checks().forEach(check ->
                    rows.add(row(obstacle, miss.evidence().fact().id(), check))));
        } else if (obstacle instanceof Obstacle.Short total) {
            total.checks().forEach(check -> rows.add(row(obstacle, null, check)));
        } else if (obstacle instanceof Obstacle.Forbidden forbidden) {
            forbidden.standing().forEach(fact -> rows.add(row(obstacle, fact, null)));
        }
        if (rows.size() == before) {
            rows.add(row(obstacle, null, null));
        }
    }

    private List<Object> row(Obstacle obstacle, String fact, Check check) {
        List<Object> row = new ArrayList<>(Arrays.asList(why.lab().id(), why.body().rule(), why.isCredited(),
                why.turn() == null ? null : why.turn().toString(),
                obstacle == null ? null : phrases.element(obstacle.element()), fact));
        row.addAll(check == null ? Arrays.asList(null, null, null, null, null, null) : cells(check));
        return row;
    }

    private List<Object> cells(Check check) {
        boolean counted = ObstacleJson.isCounted(check.distance());
        return Arrays.asList(phrases.condition(check.condition()), Words.constant(check.truth().name()),
                cell(CheckText.value(check.actual())), cell(CheckText.value(check.wanted())),
                check.distance() == null ? null : Words.constant(check.distance().unit().name()),
                counted ? Figures.plain(check.distance().by()) : null);
    }

    private static Object cell(Object value) {
        return value instanceof Double number ? Figures.plain(number) : value;
    }
}
