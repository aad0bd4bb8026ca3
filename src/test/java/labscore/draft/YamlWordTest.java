package labscore.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"People stay", "Half: more", "true", "Null", "50 people", "The lab's own", "- no",
        "One, two", "'quoted", "ends with a blank ", "a \"word\"", "back\\slash", "(in brackets)", "x"})
    void reads_as_the_same_text_wherever_it_stands(String text) {
        Load yaml = new Load(LoadSettings.builder().build());
        assertEquals("{a={" + text + "=1}}", yaml.loadFromString("a: { " + YamlWord.of(text) + ": 1 }").toString());
        assertEquals("[" + text + "]", yaml.loadFromString("- " + YamlWord.of(text)).toString());
    }
}
