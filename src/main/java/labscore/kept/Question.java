package labscore.kept;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.store.Digests;

/**
 * What an assessment answers, the content of the scenario's files aside.
 *
 * @param rules fingerprint of the rule pack
 * @param scenario file as the user would type it: places of facts are told by it
 * @param choices made for this run, each in words
 */
public record Question(String rules, Path scenario, List<String> choices) {

    /** Hash of the question as put to one build of this program. */
    String key(String program) {
        return key(program, rules);
    }

    /** The same for whatever rules. */
    String keyOfAnyRules(String program) {
        return key(program, "");
    }

    private String key(String program, String asked) {
        List<String> parts = new ArrayList<>(List.of(
                program, asked, scenario.toString(), scenario.toAbsolutePath().toString()));
        parts.addAll(choices);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(' ').append(part).append('\n'));
        return Digests.hex(Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
