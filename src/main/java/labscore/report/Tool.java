package labscore.report;

/** Who made a report. */
public final class Tool {

    public static final String NAME = "labscore";
    /** As in {@code pom.xml}: a test compares. */
    public static final String VERSION = "0.1.0";

    private Tool() {}

    static Json write(Json json) {
        return json.object("tool", tool -> tool.text("name", NAME).text("version", VERSION));
    }
}
