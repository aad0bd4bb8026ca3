package labscore.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.EvidenceType;
import labscore.evidence.Field;
import labscore.evidence.FieldType;
import labscore.evidence.FieldType.Value;
import labscore.evidence.Kind;
import labscore.evidence.Vocabulary;
import labscore.problem.Location;

/** A vocabulary that has nothing to do with the shipped one: makers of parts, as their buyer sees them. */
public final class Suppliers {

    public static final ConfidenceWords WORDS =
            new ConfidenceWords(Map.of("confirmed", 1.0, "reported", 0.8, "rumoured", 0.4));

    private static final Location NOWHERE = Location.of("vocabulary.drl");

    private Suppliers() {}

    public static Language language() {
        return new Language(vocabulary(), WORDS, Set.of("price", "quality", "talent"), Set.of("careful", "default"),
                Set.of("Parts come late", "Parts come on time"), "");
    }

    public static Vocabulary vocabulary() {
        Map<String, EvidenceType> types = new LinkedHashMap<>();
        add(types, type("Transfer", Kind.EVENT, "An engineer changes employer.",
                field("engineer", Value.STRING, true, false, "who moved"),
                field("from", Value.STRING, false, true, null),
                field("to", Value.STRING, false, true, null),
                enumField("craft", "Craft"),
                field("handsOn", Value.BOOLEAN, false, false, null)));
        add(types, type("Delivery", Kind.EVENT, "Parts arrive.",
                field("supplier", Value.STRING, true, true, null),
                ranged("days", Value.INTEGER, true, "days", 0, 365),
                ranged("parts", Value.DOUBLE, false, null, 0, Double.POSITIVE_INFINITY)));
        add(types, type("Audit", Kind.STATE, null,
                field("supplier", Value.STRING, true, true, null),
                new Field("standard", FieldType.of(Value.STRING), false, false, null, null, null,
                        List.of("iso-9001", "iso-14001"), NOWHERE),
                field("expires", Value.DATE, false, false, null)));
        return new Vocabulary("vocabulary", types,
                Map.of("Craft", List.of("TOOL_MAKING", "CASTING", "ISO_9001_REVIEW")));
    }

    private static void add(Map<String, EvidenceType> types, EvidenceType type) {
        types.put(type.name(), type);
    }

    private static EvidenceType type(String name, Kind kind, String about, Field... fields) {
        Double halfLife = kind == Kind.EVENT ? 365.0 : null;
        return new EvidenceType(name, kind, halfLife, false, about, List.of(fields), NOWHERE);
    }

    private static Field field(String name, Value value, boolean required, boolean lab, String about) {
        return new Field(name, FieldType.of(value), required, lab, about, null, null, List.of(), NOWHERE);
    }

    private static Field ranged(String name, Value value, boolean required, String unit, double from, double to) {
        return new Field(name, FieldType.of(value), required, false, null, unit, new Field.Range(from, to),
                List.of(), NOWHERE);
    }

    private static Field enumField(String name, String enumName) {
        return new Field(name, new FieldType(Value.ENUM, enumName), false, false, null, null, null, List.of(), NOWHERE);
    }
}
