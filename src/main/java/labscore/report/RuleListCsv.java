package labscore.report;

import java.util.Arrays;
import java.util.List;
import labscore.analysis.use.RuleUse;
import labscore.scheme.Rule;

/** Rules and what they do, for spreadsheets. */
final class RuleListCsv {

    private static final List<String> TITLES = List.of("rule", "dimension", "points", "diminish", "cap", "rationale",
            "source", "reads", "file", "line", "tests", "credits", "worth");

    private RuleListCsv() {}

    static Csv of(List<RuleUse> uses) {
        return new Csv(TITLES, uses.stream().map(RuleListCsv::row).toList());
    }

    private static List<Object> row(RuleUse use) {
        Rule rule = use.rule();
        return Arrays.asList(
                rule.name(), rule.dimension(), Figures.plain(rule.points()),
                rule.diminish() == null ? null : Figures.plain(rule.diminish()),
                rule.cap() == null ? null : Figures.plain(rule.cap()),
                rule.rationale(), rule.source(), String.join("; ", rule.reads()), rule.where().file(),
                rule.where().line(), use.tests().size(), use.credits(), Figures.points(use.worth()));
    }
}
