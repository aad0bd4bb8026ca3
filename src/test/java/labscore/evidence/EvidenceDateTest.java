package labscore.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceDateTest {

    private static final String CHARACTERS = "0000111223456789--- +aT\u0660\u0667";

    @ParameterizedTest
    @ValueSource(strings = {"2026", "0000", "9999", "2026-05", "2026-12", "2026-13", "2026-00", "2026-05-19", "2024-02-29",
        "2026-02-29", "2026-02-30", "2026-04-31", "2026-00-01", "2026-01-00", "2026/05/19", "2026-5-019", "+202",
        "-202", "+202-01", "-026-05", "", "20", "2026-05-1", "2026-05-190", "\u0662\u0660\u0662\u0666", "2026-05 19"})
    void what_java_reads(String text) {
        assertEquals(javas(text), EvidenceDate.parse(text));
    }

    @Test
    void any_text_as_java_does() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String text = changed("2026-05-19".substring(0, List.of(4, 7, 10).get(random.nextInt(3))), random);
            assertEquals(javas(text), EvidenceDate.parse(text), text);
        }
    }

    @Test
    void what_it_writes_itself() {
        LocalDate start = LocalDate.of(2023, 12, 1);
        List<EvidenceDate> days = IntStream.range(0, 500).mapToObj(start::plusDays).map(EvidenceDate::of).toList();
        assertEquals(days, days.stream().flatMap(day -> EvidenceDate.parse(day.toString()).stream()).toList());
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int left = random.nextInt(3); left >= 0; left--) {
            changed.setCharAt(random.nextInt(text.length()), CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return changed.toString();
    }

    private static Optional<EvidenceDate> javas(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(months(text + "-01", text + "-12"));
                case 7 -> Optional.of(months(text, text));
                case 10 -> Optional.of(EvidenceDate.of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static EvidenceDate months(String from, String to) {
        return new EvidenceDate(YearMonth.parse(from).atDay(1), YearMonth.parse(to).atEndOfMonth());
    }
}
