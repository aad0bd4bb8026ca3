package labscore.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # parts       | whole | rounded
            1.2 2.7 3.1   | 7     | 1 3 3
            # ties go to the earlier part
            2.5 2.5       | 5     | 3 2
            -2.5 2.5      | 0     | -2 2
            -1.2 -2.7     | -4    | -1 -3
            # a part of nothing stays so
            0 1.5 1.4     | 3     | 0 2 1
            0 3.2         | 2     | 0 2
            0 0           | 1     | 1 0
            # a whole further off than the parts are many
            1.0           | 3     | 3
            1.0 1.0       | -1    | 0 -1
            """)
    void parts_round_to_their_whole(String parts, long whole, String rounded) {
        List<Double> exact = Stream.of(parts.split(" ")).map(Double::valueOf).toList();
        assertEquals(rounded, LargestRemainder.rounded(exact, whole).stream()
                .map(String::valueOf).collect(Collectors.joining(" ")));
    }

    @Test
    void nothing_can_be_split_over_nothing_only() {
        assertEquals(List.of(), LargestRemainder.rounded(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.rounded(List.of(), 1));
    }
}
