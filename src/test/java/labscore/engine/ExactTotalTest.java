package labscore.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against decimals, which are exact and slow. */
class ExactTotalTest {

    @Property
    void a_sum_is_the_exact_one_rounded_once(@ForAll("numbers") List<Double> numbers) {
        ExactTotal total = new ExactTotal();
        BigDecimal exact = BigDecimal.ZERO;
        for (double number : numbers) {
            total.add(number);
            exact = exact.add(new BigDecimal(number));
            assertEquals(exact.doubleValue(), total.rounded());
        }
    }

    @Property
    void what_came_and_went_leaves_no_trace(
            @ForAll("numbers") List<Double> stay, @ForAll("numbers") List<Double> go, @ForAll Random random) {
        ExactTotal total = new ExactTotal();
        List<Double> steps = new ArrayList<>(stay);
        for (double gone : go) {
            total.add(gone);
            steps.add(random.nextInt(steps.size() + 1), -gone);
        }
        steps.forEach(total::add);
        assertEquals(stay.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue(),
                total.rounded());
    }

    @Test
    void a_tie_is_rounded_to_even_unless_something_smaller_tips_it() {
        assertEquals(0x1p53, sum(0x1p53, 1));
        assertEquals(0x1p53 + 2, sum(0x1p53, 1, 0x1p-1000));
        assertEquals(0x1p53 + 2, sum(0x1p53 + 2, 1, -0x1p-1000));
        assertEquals(0x1p53 + 4, sum(0x1p53 + 2, 1));
    }

    @Test
    void large_numbers_that_cancel_leave_the_small() {
        assertEquals(1.5, sum(1e308, 1e308, 1.5, -1e308, -1e308));
        assertEquals(Double.POSITIVE_INFINITY, sum(1e308, 1e308));
    }

    @Test
    void nothing_and_what_cancels_is_a_positive_zero() {
        assertEquals(0.0, sum());
        assertEquals(0.0, sum(-0.0));
        assertEquals(0.0, sum(0.1, -0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_finite_number_is_refused(double value) {
        assertThrows(ArithmeticException.class, () -> sum(value));
    }

    private static double sum(double... numbers) {
        ExactTotal total = new ExactTotal();
        for (double number : numbers) {
            total.add(number);
        }
        return total.rounded();
    }

    /** Of all sizes, many of them near a power of two, where roundings are ties. */
    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> ties = Arbitraries.integers().between(-3, 3).flatMap(factor ->
                Arbitraries.of(1, 52, 53, 54, 105, 106, 107, -52, -53, -1074, 969, 970, 971, 1020)
                        .map(power -> factor * Math.scalb(1.0, power)));
        Arbitrary<Double> weights = Arbitraries.doubles().between(0, 1).ofScale(6);
        Arbitrary<Double> any = Arbitraries.randomValue(random -> Math.scalb(
                random.nextDouble() - 0.5, random.nextInt(random.nextBoolean() ? 120 : 2000) - 1000));
        return Arbitraries.oneOf(ties, weights, any).list().ofMaxSize(30);
    }
}
