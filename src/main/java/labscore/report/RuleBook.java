package labscore.report;

import java.util.List;
import java.util.Map;
import labscore.analysis.use.NamedIn;
import labscore.report.document.Block;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.MarkdownDocument;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.report.wording.RuleWords;
import labscore.scheme.Dimension;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/**
 * The pages that tell of all rules, a page for each dimension. They hold for any scenario.
 *
 * @param judgement of the pack
 * @param words by rule
 * @param tests by rule
 */
public record RuleBook(Judgement judgement, Map<String, RuleWords> words, Map<String, List<NamedIn>> tests) {

    /** Markdown, ending with a line feed. */
    public String page(Dimension dimension) {
        List<Rule> rules = judgement.rules().values().stream()
                .filter(rule -> rule.dimension().equals(dimension.id())).toList();
        Document.Builder page = new Document.Builder().title(Line.of(dimension.title()))
                .paragraph(dimension.rewards() + " Its " + ScaleText.of(dimension.scale()) + ".")
                .paragraph(Line.of("Written by " + Tool.NAME + " rules doc from the rules beside it: change those.",
                        Style.FAINT))
                .add(table(rules));
        rules.forEach(rule -> add(page, rule));
        return MarkdownDocument.of(page.build());
    }

    private static Table table(List<Rule> rules) {
        return new Table(List.of(Column.text("rule"), Column.number("points"), Column.text("file")),
                rules.stream().map(rule -> Table.Row.of(List.of(
                        Cell.of(rule.name()), Cell.of(Words.plain(rule.points())), Cell.of(file(rule))))).toList());
    }

    private void add(Document.Builder page, Rule rule) {
        page.heading(Line.of(rule.name()));
        page.paragraph(Line.strong(RuleLimits.points(rule) + ".").and(" " + rule.rationale() + " Source: "
                + rule.source() + "."));
        page.listing(words.get(rule.name()).lines().stream().map(Line::of).toList());
        List<NamedIn> named = tests.getOrDefault(rule.name(), List.of());
        if (!named.isEmpty()) {
            page.paragraph("What its tests show:");
            page.add(new Block.Listing(named.stream().map(NamedIn::test).distinct().map(Line::of).toList()));
        }
    }

    private static String file(Rule rule) {
        return rule.where().file().substring(rule.where().file().indexOf('/') + 1);
    }
}
