package labscore.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What makes Shapley's split the only fair one. */
class ShapleyTest {

    private static final double NEARLY = 1e-9;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A game in which any group earns anything, the same for the same seed. */
    private static Shapley.Game game(long seed) {
        return group -> new double[] {new SplittableRandom(seed + MIX * group.hashCode()).nextDouble() * 10 - 5};
    }

    @Property(tries = 60)
    void the_values_add_up_to_what_all_earn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int players) {
        double all = worth(game(seed), IntStream.range(0, players).boxed().toList())
                - worth(game(seed), List.of());
        assertEquals(all, sum(Shapley.exact(players, game(seed))), NEARLY);
        assertEquals(all, sum(Shapley.sampled(players, game(seed), 5, seed)), NEARLY);
    }

    @Property(tries = 60)
    void players_who_add_the_same_get_the_same(@ForAll long seed) {
        // Players 0 and 1 are told apart by nobody: only how many of them came counts.
        Shapley.Game game = group -> {
            BitSet seen = (BitSet) group.clone();
            if (seen.get(1) && !seen.get(0)) {
                seen.clear(1);
                seen.set(0);
            }
            return game(seed).worth(seen);
        };
        double[][] values = Shapley.exact(5, game).values();
        assertEquals(values[0][0], values[1][0], NEARLY);
    }

    @Property(tries = 60)
    void who_adds_nothing_gets_nothing(@ForAll long seed) {
        Shapley.Game game = group -> {
            BitSet seen = (BitSet) group.clone();
            seen.clear(2);
            return game(seed).worth(seen);
        };
        assertEquals(0, Shapley.exact(5, game).values()[2][0]);
        assertEquals(0, Shapley.sampled(5, game, 20, seed).values()[2][0]);
    }

    @Property(tries = 30)
    void exact_values_are_the_mean_over_all_orders(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int players) {
        List<List<Integer>> orders = orders(IntStream.range(0, players).boxed().toList());
        double[] mean = new double[players];
        for (List<Integer> order : orders) {
            double[][] gains = Shapley.inOrder(order, game(seed));
            IntStream.range(0, players).forEach(player -> mean[player] += gains[player][0] / orders.size());
        }
        double[] exact = IntStream.range(0, players)
                .mapToDouble(player -> Shapley.exact(players, game(seed)).values()[player][0]).toArray();
        assertArrayEquals(mean, exact, NEARLY);
    }

    @Property(tries = 10)
    void sampled_values_lie_where_their_errors_say(@ForAll long seed) {
        double[][] exact = Shapley.exact(6, game(seed)).values();
        Shapley some = Shapley.sampled(6, game(seed), 100, 1);
        Shapley many = Shapley.sampled(6, game(seed), 6_400, 1);
        for (int player = 0; player < 6; player++) {
            assertEquals(exact[player][0], many.values()[player][0], 6 * many.errors()[player][0] + NEARLY);
            assertEquals(some.errors()[player][0] / 8, many.errors()[player][0], some.errors()[player][0] / 16);
        }
    }

    @Example
    void each_group_is_asked_once_and_neighbours_differ_by_one_player() {
        List<BitSet> asked = new ArrayList<>();
        Shapley.exact(4, group -> {
            asked.add((BitSet) group.clone());
            return new double[1];
        });
        assertEquals(16, asked.size());
        assertEquals(16, new HashSet<>(asked).size());
        for (int i = 1; i < asked.size(); i++) {
            BitSet differing = (BitSet) asked.get(i).clone();
            differing.xor(asked.get(i - 1));
            assertEquals(1, differing.cardinality());
        }
    }

    @Example
    void a_group_without_a_worth_leaves_no_value() {
        double[][] values = Shapley.exact(3, group -> new double[] {group.cardinality() == 1 ? Double.NaN : 1}).values();
        assertTrue(Double.isNaN(values[0][0]));
    }

    private static double worth(Shapley.Game game, List<Integer> players) {
        BitSet group = new BitSet();
        players.forEach(group::set);
        return game.worth(group)[0];
    }

    private static double sum(Shapley shapley) {
        return IntStream.range(0, shapley.values().length).mapToDouble(i -> shapley.values()[i][0]).sum();
    }

    private static List<List<Integer>> orders(List<Integer> players) {
        if (players.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : players) {
            List<Integer> rest = new ArrayList<>(players);
            rest.remove(first);
            orders(rest).forEach(order -> {
                List<Integer> longer = new ArrayList<>(List.of(first));
                longer.addAll(order);
                orders.add(longer);
            });
        }
        return orders;
    }
}
