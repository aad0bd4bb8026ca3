package labscore.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.fixture.Golden;
import labscore.fixture.SupplierAnswers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people read is what was found right. */
class GoldenReportTest {

    @TestFactory
    Stream<DynamicTest> each_form_of_each_answer_is_as_it_was_found_right() {
        return SupplierAnswers.all().entrySet().stream().flatMap(answer ->
                SupplierAnswers.forms(answer.getValue()).entrySet().stream().map(form -> {
                    String name = "report/" + answer.getKey() + form.getKey();
                    return DynamicTest.dynamicTest(name, () -> Golden.assertSame(name, form.getValue()));
                }));
    }

    @Test
    void another_locale_and_time_zone_give_the_same_bytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = everything();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, everything());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> everything() {
        Map<String, String> everything = new TreeMap<>();
        SupplierAnswers.all().forEach((name, answer) ->
                SupplierAnswers.forms(answer).forEach((form, text) -> everything.put(name + form, text)));
        return everything;
    }
}
