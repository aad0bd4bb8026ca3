package labscore.scenario.yaml;

import java.time.LocalDate;
import labscore.evidence.EvidenceDate;
import labscore.problem.LabscoreException;

/** Dates as scenarios write them. */
final class DateValues {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private DateValues() {}

    static EvidenceDate date(Scalar scalar, String name) {
        return EvidenceDate.parse(scalar.trimmed()).orElseThrow(() -> noDate(scalar, name,
                "a date", "Write 2026-05-19, 2026-05 or 2026, as precisely as the source says."));
    }

    static LocalDate day(Scalar scalar, String name) {
        return EvidenceDate.parse(scalar.trimmed())
                .filter(date -> date.first().equals(date.last()))
                .map(EvidenceDate::first)
                .orElseThrow(() -> noDate(scalar, name, "a day", "Write year, month and day, such as 2026-07-05."));
    }

    private static LabscoreException noDate(Scalar scalar, String name, String wanted, String remedy) {
        boolean impossible = scalar.trimmed().matches(DAY);
        return scalar.unlike(name, impossible ? "a day of the calendar" : wanted).remedy(remedy).failure();
    }
}
