package labscore.rulepack.cache;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.PackFiles;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;

/**
 * Rule files that were compiled together.
 *
 * @param headers of each file's rules, by the fingerprint of the file
 * @param unit their classes; all rules count
 */
record CompiledTopics(Map<String, List<Rule>> headers, CompiledUnit unit) {

    /** @param names of the files that were compiled */
    static CompiledTopics of(PackFiles files, List<String> names, Judgement judgement, CompiledUnit unit) {
        Map<String, List<Rule>> headers = new TreeMap<>();
        for (String name : names) {
            headers.put(files.fingerprint(name), judgement.rules().values().stream()
                    .filter(rule -> rule.where().file().equals(name)).toList());
        }
        return new CompiledTopics(headers, unit);
    }
}
