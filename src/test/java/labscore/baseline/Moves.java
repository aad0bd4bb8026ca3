package labscore.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import labscore.scoring.Assessment;
import labscore.scoring.DimensionScore;
import labscore.scoring.Ranked;
import labscore.scoring.Scorecard;
import labscore.scoring.Unranked;

/**
 * What a what-if moves, in words and figures.
 *
 * @param before the baseline
 * @param after the what-if
 */
record Moves(Assessment before, Assessment after) {

    private static final double SHOWN = 0.05;
    private static final double LEAD_SHOWN = 0.95;
    private static final int NAMED = 3;

    /** All labs with their scores and what changed in them. */
    String table() {
        StringBuilder text = new StringBuilder();
        text.append(after.scenario()).append(" · as of ").append(after.asOf()).append("\n\n");
        text.append(String.format(Locale.ROOT, "%4s %4s  %-18s%8s%8s", "rank", "was", "lab", "overall", "Δ"));
        after.dimensions()
                .forEach(dimension -> text.append(String.format(Locale.ROOT, "%12s", "Δ " + dimension.id())));
        text.append("\n");
        after.scorecards().forEach(card -> text.append(line(card)).append("\n"));
        return text.toString();
    }

    private String line(Scorecard card) {
        Scorecard earlier = earlier(card);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%4s %4s  %-18s%8s%8s",
                rank(after, card), rank(before, card), card.lab().id(), figure("%.1f", card.overall()),
                change(earlier.overall(), card.overall())));
        for (DimensionScore dimension : card.dimensions()) {
            line.append(String.format(Locale.ROOT, "%12s", change(score(earlier, dimension), dimension.score())));
        }
        return line.toString();
    }

    /** The largest moves, and what becomes of ranks, of the lead and of who is first in a dimension, in one clause. */
    String clause() {
        List<String> parts = new ArrayList<>(largest());
        parts.addAll(ofUnranked());
        parts.addAll(changesOfOrder());
        parts.addAll(changeOfLead());
        parts.addAll(changesOfFirst());
        return parts.isEmpty() ? movesNothing() ? "nothing moves" : "nothing moves by 0.1" : String.join("; ", parts);
    }

    boolean movesNothing() {
        return after.scorecards().stream().allMatch(card -> Objects.equals(earlier(card).overall(), card.overall())
                && scores(earlier(card)).equals(scores(card)));
    }

    private List<String> largest() {
        List<Scorecard> moved = after.scorecards().stream()
                .filter(card -> Math.abs(move(card)) >= SHOWN)
                .sorted(Comparator.comparingDouble((Scorecard card) -> -Math.abs(move(card)))).toList();
        if (moved.isEmpty()) {
            return List.of();
        }
        String named = moved.stream().limit(NAMED)
                .map(card -> card.lab().name() + " " + signed("%+.1f", move(card))
                        + " (" + String.join(", ", dimensionsMoved(card)) + ")")
                .collect(Collectors.joining(", "));
        return List.of(moved.size() > NAMED ? named + ", and " + (moved.size() - NAMED) + " more" : named);
    }

    private double move(Scorecard card) {
        Double earlier = earlier(card).overall();
        return earlier == null || card.overall() == null ? 0 : card.overall() - earlier;
    }

    private List<String> ofUnranked() {
        List<Scorecard> unranked = after.unranked().stream().map(Unranked::scorecard).toList();
        List<String> lost = unranked.stream().filter(card -> earlier(card).overall() != null)
                .map(card -> card.lab().name()).toList();
        if (!lost.isEmpty()) {
            return List.of("no longer ranked: " + String.join(", ", lost));
        }
        List<String> moved = unranked.stream()
                .filter(card -> !dimensionsMoved(card).isEmpty())
                .map(card -> card.lab().name() + " " + String.join(", ", dimensionsMoved(card))).toList();
        return moved.isEmpty() ? List.of() : List.of("not ranked: " + String.join(", ", moved));
    }

    private List<String> dimensionsMoved(Scorecard card) {
        List<String> moved = new ArrayList<>();
        for (DimensionScore dimension : card.dimensions()) {
            Double earlier = score(earlier(card), dimension);
            if (earlier != null && dimension.score() == null) {
                moved.add(dimension.dimension().id() + " unknown");
            } else if (earlier != null && Math.abs(dimension.score() - earlier) >= SHOWN) {
                moved.add(dimension.dimension().id() + " " + signed("%+.1f", dimension.score() - earlier));
            }
        }
        return moved;
    }

    /** Among the labs that are ranked both times. */
    private List<String> changesOfOrder() {
        List<String> changes = new ArrayList<>();
        for (Ranked ranked : after.ranking()) {
            Scorecard card = ranked.scorecard();
            if (earlier(card).overall() != null && place(before, card) != place(after, card)) {
                changes.add(card.lab().name() + " from place " + place(before, card) + " to " + place(after, card));
            }
        }
        return changes;
    }

    private long place(Assessment assessment, Scorecard card) {
        List<Ranked> both = assessment.ranking().stream()
                .filter(ranked -> isRanked(before, ranked.scorecard()) && isRanked(after, ranked.scorecard())).toList();
        int rank = both.stream().filter(ranked -> ranked.scorecard().lab().equals(card.lab())).findFirst()
                .orElseThrow().rank();
        return 1 + both.stream().filter(ranked -> ranked.rank() < rank).count();
    }

    private static boolean isRanked(Assessment assessment, Scorecard card) {
        return assessment.scorecard(card.lab().id()).orElseThrow().overall() != null;
    }

    private List<String> changeOfLead() {
        return Math.abs(after.lead() - before.lead()) < LEAD_SHOWN ? List.of() : List.of(String.format(Locale.ROOT,
                "the lead %.1f and not %.1f", after.lead(), before.lead()));
    }

    private List<String> changesOfFirst() {
        List<String> changes = new ArrayList<>();
        after.dimensions().forEach(dimension -> {
            String earlier = first(before, dimension.id());
            String now = first(after, dimension.id());
            if (!now.equals(earlier)) {
                changes.add("first on " + dimension.id() + " " + now + " and not " + earlier);
            }
        });
        return changes;
    }

    private static String first(Assessment assessment, String dimension) {
        return assessment.scorecards().stream()
                .filter(card -> card.dimension(dimension).orElseThrow().isKnown())
                .max(Comparator.comparingDouble(card -> card.dimension(dimension).orElseThrow().score()))
                .map(card -> card.lab().name()).orElse("nobody");
    }

    private Scorecard earlier(Scorecard card) {
        return before.scorecard(card.lab().id()).orElseThrow();
    }

    private static List<Double> scores(Scorecard card) {
        return Arrays.asList(card.dimensions().stream().map(DimensionScore::score).toArray(Double[]::new));
    }

    private static Double score(Scorecard card, DimensionScore dimension) {
        return card.dimension(dimension.dimension().id()).map(DimensionScore::score).orElse(null);
    }

    private static String rank(Assessment assessment, Scorecard card) {
        return assessment.ranking().stream().filter(ranked -> ranked.scorecard().lab().equals(card.lab()))
                .map(ranked -> String.valueOf(ranked.rank())).findFirst().orElse("–");
    }

    private static String change(Double from, Double to) {
        if (from == null || to == null) {
            return from == null ? to == null ? "–" : "new" : "unknown";
        }
        return to.equals(from) ? "·" : signed("%+.2f", to - from);
    }

    private static String figure(String format, Double value) {
        return Optional.ofNullable(value).map(known -> String.format(Locale.ROOT, format, known)).orElse("–");
    }

    private static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
