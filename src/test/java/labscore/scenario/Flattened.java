package labscore.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import labscore.problem.Problems;
import labscore.scenario.known.KnownFiles;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.Sequence;
import labscore.scenario.yaml.SourceText;
import labscore.scenario.yaml.YamlText;

/** A stack of scenario files as one file that states the result. */
public final class Flattened {

    private Flattened() {}

    public static String text(Path file, Language language) {
        Set<String> fields = language.vocabulary().types().values().stream()
                .flatMap(type -> type.fields().stream()).map(field -> field.name()).collect(Collectors.toSet());
        Draft draft = ScenarioLayers.read(file, fields, KnownFiles.none().reading(), new Problems()).draft();
        SourceText source = draft.top().source();
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String key : List.of("scenario", "why", "asOf", "profile")) {
            draft.single(key).ifPresent(value -> put(entries, source, key, value));
        }
        for (String key : List.of("labs", "weights", "points")) {
            put(entries, source, key, new Mapping(source, 0, 0, draft.group(key)));
        }
        put(entries, source, "facts", new Sequence(source, 0, 0, List.copyOf(draft.facts().all())));
        return YamlText.of(new Mapping(source, 0, 0, entries));
    }

    private static void put(Map<String, Entry> entries, SourceText source, String key, Node value) {
        entries.put(key, new Entry(new Scalar(source, 0, 0, key, false), value));
    }
}
