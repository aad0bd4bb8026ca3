package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import labscore.analysis.goal.Candidate;
import labscore.analysis.goal.Reach;
import labscore.analysis.goal.Route;
import labscore.analysis.goal.Tried;
import labscore.report.document.Cell;
import labscore.report.document.Column;
import labscore.report.document.Document;
import labscore.report.document.Line;
import labscore.report.document.Style;
import labscore.report.document.Table;
import labscore.scoring.Assessment;

/** What would bring a lab to a rank, for readers. */
final class ReachDocument {

    private static final int LEAST_OF_A_CHANGE = 30;
    private static final int LEAST_OF_A_RANKING = 20;

    private final Reach reach;
    private final ChangeText changes;

    private ReachDocument(Reach reach) {
        this.reach = reach;
        this.changes = new ChangeText(reach.before().judgement().scheme().confidence());
    }

    static Document of(Reach reach) {
        return new ReachDocument(reach).document();
    }

    private Document document() {
        Document.Builder document = new Document.Builder()
                .title(Line.strong(ContestText.lab(reach.contest(), reach.before()) + " to rank "
                        + reach.wish().rank() + " " + ContestText.field(reach.contest()))
                        .and(" · now " + ContestText.standing(reach.now())))
                .paragraph(Line.of(reach.before().scenario()
                        + AssessmentTitle.circumstances(reach.before()), Style.FAINT));
        if (reach.now().isWithin(reach.wish().rank())) {
            return document.paragraph("It is there.").build();
        }
        if (!reach.routes().isEmpty()) {
            document.add(table());
        }
        return document.listing(notes()).build();
    }

    private Table table() {
        return new Table(List.of(
                Column.text("change").wrapped(LEAST_OF_A_CHANGE),
                Column.number("plausible"),
                Column.number("rank"),
                Column.number("score"),
                Column.text("ranking then").shortened(LEAST_OF_A_RANKING).dispensable(1)),
                reach.routes().stream().map(this::row).toList());
    }

    private Table.Row row(Route route) {
        List<Line> lines = new ArrayList<>();
        for (Candidate candidate : route.changes()) {
            lines.add(Line.of((lines.isEmpty() ? "" : "and ") + changes.of(candidate.change())));
        }
        return Table.Row.of(List.of(
                new Cell(lines),
                Cell.of(Words.percent(route.plausibility())),
                Cell.strong(route.standing().rank().toString()),
                Cell.of(Words.score(route.standing().score())),
                Cell.of(Line.of(lost(route) + route.after().ranking().stream()
                        .map(ranked -> ranked.rank() + " " + ranked.scorecard().lab().id())
                        .collect(Collectors.joining(", ")), Style.FAINT))));
    }

    /** A rival is also passed when too little is left to rank it, which a reader should know. */
    private String lost(Route route) {
        Set<String> ranked = ranked(route.after());
        List<String> lost = ranked(reach.before()).stream().filter(lab -> !ranked.contains(lab)).toList();
        return lost.isEmpty() ? "" : "no longer ranked: " + String.join(", ", lost) + "; ";
    }

    private static Set<String> ranked(Assessment assessment) {
        return assessment.ranking().stream().map(ranked -> ranked.scorecard().lab().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        reach.tried().forEach(tried -> notes.add(Line.of(proof(tried))));
        boolean proved = reach.tried().stream().allMatch(Tried::isProved);
        if (!proved) {
            notes.add(Line.of("The budget of " + ContestText.number(reach.wish().budget())
                    + " assessments is spent, so this is the best found; --budget allows more."));
        } else if (reach.routes().isEmpty() && !reach.tried().isEmpty()) {
            notes.add(Line.of("So more than " + Words.count(reach.tried().size(), "change") + " would be needed."));
        }
        notes.add(Line.of("From " + Words.count(reach.candidates(), "change")
                + " to facts: dropped, believed a word less or more, or added. Plausible: how little confidence "
                + "they move; of an added fact, its confidence.", Style.FAINT));
        return notes;
    }

    private String proof(Tried tried) {
        String sets = ContestText.number(tried.all()) + (tried.all() == 1 ? " set" : " sets") + " of "
                + Words.count(tried.size(), "change");
        long seen = tried.assessed() + tried.workedOut();
        String done = tried.isProved() ? "All " + sets + " were tried: "
                : ContestText.number(seen) + " of " + sets + " were tried, the most promising first: ";
        String found = tried.found() == 0 ? "none does it" : tried.found() == 1 ? "1 does it"
                : ContestText.number(tried.found()) + " do it";
        int shown = reach.routes().size();
        return done + found + (tried.found() > shown ? "; the " + shown + " most plausible are shown." : ".");
    }
}
