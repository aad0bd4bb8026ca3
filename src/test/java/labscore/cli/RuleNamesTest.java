package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import labscore.problem.LabscoreException;
import labscore.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNamesTest {

    private static final RuleNames NAMES = new RuleNames(List.of("People stay", "People stay long", "Staff are let go"));

    @ParameterizedTest
    @CsvSource({
        "People stay, People stay", "people STAY l, People stay long", "let go, Staff are let go",
        "Stafff are let go, Staff are let go"
    })
    void a_rule_is_found_by_as_much_of_its_name_as_tells_it_apart(String typed, String found) {
        assertEquals(found, NAMES.find(typed));
    }

    @Test
    void what_may_be_any_of_several_is_refused_with_their_names() {
        LabscoreException several = assertThrows(LabscoreException.class, () -> NAMES.find("people"));
        assertTrue(ProblemText.of(several.problems().get(0)).contains("'People stay', 'People stay long'"));
        assertThrows(LabscoreException.class, () -> NAMES.find("nothing of the kind"));
    }
}
