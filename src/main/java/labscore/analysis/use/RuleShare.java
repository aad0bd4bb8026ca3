package labscore.analysis.use;

import java.util.List;

/**
 * How much of all points a rule moves, for and against.
 *
 * @param overall 0 to 1, of the points of all rules; 0 if there are none
 * @param dimension 0 to 1, of those of its dimension
 */
public record RuleShare(double overall, double dimension) {

    /** @param all uses of all rules of the pack in the same scenario */
    public static RuleShare of(RuleUse use, List<RuleUse> all) {
        long gross = all.stream().mapToLong(RuleUse::gross).sum();
        long ofDimension = all.stream().filter(other -> other.rule().dimension().equals(use.rule().dimension()))
                .mapToLong(RuleUse::gross).sum();
        return new RuleShare(part(use.gross(), gross), part(use.gross(), ofDimension));
    }

    private static double part(long of, long all) {
        return all == 0 ? 0 : (double) of / all;
    }
}
