package labscore.universe;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The types of facts, with their share. */
enum FactKind {
    MOVE("Move", 4, List.of("person", "from", "to", "area", "standing", "handsOn"), draw -> draw
            .twoLabs().word("area", Words.AREAS).word("standing", Words.STANDINGS).flag("handsOn")),
    GROUP_DEPARTURE("GroupDeparture", 1, List.of("lab", "area", "people"), draw -> draw
            .lab().word("area", Words.AREAS).whole("people", 100)),
    HEADCOUNT("Headcount", 1, List.of("lab", "people"), draw -> draw
            .lab().whole("people", 5000)),
    CONTRACT("Contract", 4, List.of("lab", "sector", "years", "usd"), draw -> draw
            .lab().word("sector", Words.SECTORS).whole("years", 8).number("usd", 500)),
    RELEASE("Release", 4, List.of("lab", "area", "quality"), draw -> draw
            .lab().word("area", Words.AREAS).number("quality", 100)),
    INCIDENT("Incident", 3, List.of("lab", "cause", "severity", "records"), draw -> draw
            .lab().word("cause", Words.CAUSES).word("severity", Words.SEVERITIES).whole("records", 1000)),
    AUDIT("Audit", 3, List.of("lab", "standard", "passed"), draw -> draw
            .lab().word("standard", Words.STANDARDS).flag("passed"));

    private final String typeName;
    private final int twentieths;
    private final List<String> fields;
    private final Consumer<FactDraw> fieldsDrawn;

    FactKind(String typeName, int twentieths, List<String> fields, Consumer<FactDraw> fieldsDrawn) {
        this.typeName = typeName;
        this.twentieths = twentieths;
        this.fields = fields;
        this.fieldsDrawn = fieldsDrawn;
    }

    static FactKind[] inTwentieths() {
        return Arrays.stream(values())
                .flatMap(kind -> Collections.nCopies(kind.twentieths, kind).stream())
                .toArray(FactKind[]::new);
    }

    static FactKind of(String typeName) {
        return Arrays.stream(values()).filter(kind -> kind.typeName.equals(typeName)).findFirst().orElseThrow();
    }

    /** As the vocabulary declares it. */
    String typeName() {
        return typeName;
    }

    /** Names of its fields in the order declared. */
    List<String> fields() {
        return fields;
    }

    void fill(FactDraw draw) {
        fieldsDrawn.accept(draw);
    }
}
