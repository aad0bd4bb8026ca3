package labscore.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                      | -                            | true  | true
            -                      | -                            | false | false
            -                      | NO_COLOR=1                   | true  | false
            -                      | NO_COLOR=                    | true  | true
            -                      | CLICOLOR_FORCE=1             | false | true
            -                      | CLICOLOR_FORCE=0             | false | false
            -                      | CLICOLOR_FORCE=              | false | false
            -                      | NO_COLOR=1 CLICOLOR_FORCE=1  | true  | false
            -                      | TERM=dumb                    | true  | false
            -                      | TERM=dumb CLICOLOR_FORCE=1   | true  | true
            --color                | NO_COLOR=1                   | false | true
            --no-color             | CLICOLOR_FORCE=1             | true  | false
            --color --no-color     | -                            | true  | false
            --no-color --color     | -                            | false | true
            """)
    void colour_is_the_users_word_over_the_environment_over_the_terminal(
            String words, String environment, boolean terminal, boolean colour) {
        Switches switches = new Switches(words == null ? List.of() : List.of(words.split(" ")));

        assertEquals(colour, switches.colour(variables(environment), terminal));
    }

    private static Map<String, String> variables(String environment) {
        return environment == null ? Map.of() : Stream.of(environment.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
