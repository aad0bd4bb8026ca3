package labscore.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexadecimalNumberTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -1, 0.5, 0.85, 61.1001, 100, 1e300, -1e-300, Double.MIN_NORMAL,
        Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN, 0x1.0000000000001p0, 0x1.00001p3})
    void what_java_writes(double number) {
        assertEquals(Double.toHexString(number), HexadecimalNumber.of(number));
    }

    @Test
    void any_number_as_java_does() {
        Random random = new Random(1);
        DoubleStream.generate(() -> Double.longBitsToDouble(random.nextLong())).limit(10_000)
                .forEach(this::what_java_writes);
    }
}
