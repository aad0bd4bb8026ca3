package labscore.kept;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import labscore.store.Digest;

/**
 * What an assessment answers, the content of the scenario's files aside.
 *
 * @param rules fingerprint of the rule pack
 * @param scenario file as the user would type it: places of facts are told by it
 * @param day chosen for this run, in words
 * @param choices made besides, each in words: they decide what credits come to, and not which there are
 */
public record Question(String rules, Path scenario, String day, List<String> choices) {

    /** Hash of the question as put to one build of this program. */
    String key(String program) {
        return key(program, rules, choices);
    }

    /** The same for whatever rules. */
    String keyOfAnyRules(String program) {
        return key(program, "", choices);
    }

    /** The same for whatever rules, whatever has been chosen but the day. */
    String keyOfDay(String program) {
        return key(program, "", List.of("whatever"));
    }

    private String key(String program, String asked, List<String> chosen) {
        List<String> parts = new ArrayList<>(List.of(
                program, asked, scenario.toString(), scenario.toAbsolutePath().toString(), day));
        parts.addAll(chosen);
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(' ').append(part).append('\n'));
        return new Digest().add(text.toString()).hex();
    }
}
