package labscore.report;

import labscore.scheme.Rule;

/** What a rule states, for programs. */
final class RuleJson {

    private RuleJson() {}

    static Json header(Json json, Rule rule) {
        return json.text("name", rule.name())
                .text("dimension", rule.dimension())
                .number("points", Figures.plain(rule.points()))
                .number("cap", rule.cap() == null ? null : Figures.plain(rule.cap()))
                .number("diminish", rule.diminish() == null ? null : Figures.plain(rule.diminish()))
                .text("rationale", rule.rationale())
                .text("source", rule.source())
                .texts("reads", rule.reads())
                .text("file", rule.where().file())
                .number("line", rule.where().line());
    }
}
