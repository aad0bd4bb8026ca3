package labscore.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Splits what a group of players earns among them: each gets the mean, over all orders in which they may
 * come, of what is earned more once it has come.
 *
 * <p>L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II, 1953, formula
 * (12): φᵢ = Σ over the groups S without i of |S|! (n − |S| − 1)! / n! × (v(S ∪ {i}) − v(S)). It is the
 * only split that adds up, treats equals alike, gives nothing to who does nothing, and adds over games.
 *
 * @param values what each player gets, by player and quantity; no number where a group's worth is none
 * @param errors standard errors of the values; all 0 if the split is exact
 */
record Shapley(double[][] values, double[][] errors) {

    /** A game with several quantities to split at once. */
    interface Game {

        /** What these players earn together: a figure for each quantity, no number where there is none. */
        double[] worth(BitSet players);
    }

    /** Asks for the worth of each of the 2ⁿ groups once, each differing from the one before by one player. */
    static Shapley exact(int players, Game game) {
        double[][] worths = new double[1 << players][];
        for (int i = 0; i < worths.length; i++) {
            int group = i ^ i >>> 1;
            worths[group] = game.worth(BitSet.valueOf(new long[] {group}));
        }
        double[] shares = shares(players);
        double[][] values = new double[players][worths[0].length];
        for (int player = 0; player < players; player++) {
            for (int group = 0; group < worths.length; group++) {
                if ((group >> player & 1) == 0) {
                    add(values[player], shares[Integer.bitCount(group)], worths[group | 1 << player], worths[group]);
                }
            }
        }
        return new Shapley(values, new double[players][worths[0].length]);
    }

    /** |S|! (n − |S| − 1)! / n! by the size of S. */
    private static double[] shares(int players) {
        double[] shares = new double[players];
        double choices = 1;
        for (int size = 0; size < players; size++) {
            shares[size] = 1 / (players * choices);
            choices = choices * (players - 1 - size) / (size + 1);
        }
        return shares;
    }

    private static void add(double[] value, double share, double[] with, double[] without) {
        for (int quantity = 0; quantity < value.length; quantity++) {
            value[quantity] += share * (with[quantity] - without[quantity]);
        }
    }

    /**
     * From a sample of orders; the values of each order add up, so theirs do.
     *
     * @param orders how many, at least 2
     * @param seed the same seed gives the same sample
     */
    static Shapley sampled(int players, Game game, int orders, long seed) {
        Map<BitSet, double[]> known = new HashMap<>();
        Game remembering = group -> known.computeIfAbsent((BitSet) group.clone(), game::worth);
        List<Integer> order = new ArrayList<>(IntStream.range(0, players).boxed().toList());
        Random random = new Random(seed);
        int quantities = remembering.worth(new BitSet()).length;
        double[][] means = new double[players][quantities];
        double[][] squares = new double[players][quantities];
        for (int sample = 1; sample <= orders; sample++) {
            Collections.shuffle(order, random);
            double[][] gains = inOrder(order, remembering);
            for (int player = 0; player < players; player++) {
                for (int quantity = 0; quantity < quantities; quantity++) {
                    // Welford's way: no small difference of large sums.
                    double off = gains[player][quantity] - means[player][quantity];
                    means[player][quantity] += off / sample;
                    squares[player][quantity] += off * (gains[player][quantity] - means[player][quantity]);
                }
            }
        }
        return new Shapley(means, standardErrors(squares, orders));
    }

    private static double[][] standardErrors(double[][] squares, int orders) {
        double[][] errors = new double[squares.length][];
        for (int player = 0; player < squares.length; player++) {
            errors[player] = Arrays.stream(squares[player])
                    .map(sum -> StrictMath.sqrt(sum / (orders - 1) / orders)).toArray();
        }
        return errors;
    }

    /** What is earned more as the players come in this one order. */
    static double[][] inOrder(List<Integer> order, Game game) {
        BitSet group = new BitSet();
        double[] before = game.worth(group);
        double[][] gains = new double[order.size()][before.length];
        for (int player : order) {
            group.set(player);
            double[] after = game.worth(group);
            add(gains[player], 1, after, before);
            before = after;
        }
        return gains;
    }
}
