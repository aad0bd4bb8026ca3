package labscore.scenario;

import java.util.List;

/** The keys that scenario files know, in the order in which they are best written. */
final class ScenarioKeys {

    /** Of a scenario. */
    static final List<String> SCENARIO = List.of("scenario", "why", "asOf", "labs", "include", "facts",
            "extends", "drop", "set", "add", "weights", "profile", "points");

    /** Of a scenario that only make sense over another one. */
    static final List<String> CHANGES = List.of("drop", "set", "add");

    /** Of a file of facts. */
    static final List<String> FACTS_FILE = List.of("facts");

    /** Of a lab. */
    static final List<String> LAB = List.of("name", "aliases", "parent");

    /** Of any fact, whatever its type. */
    static final List<String> FACT = List.of("type", "id", "date", "until", "known", "confidence", "sources",
            "event", "status", "contested", "supersedes", "reverses", "note");

    /** Of any fact; without them it is no evidence. */
    static final List<String> FACT_REQUIRED = List.of("type", "id", "date", "confidence", "sources");

    /** Of a source. */
    static final List<String> SOURCE = List.of("title", "publisher", "url", "published", "tier", "derivedFrom");

    private ScenarioKeys() {}
}
