package labscore.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.problem.FindingKind;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.Severity;

/** A check of a rule pack as SARIF 2.1.0 (OASIS standard of 27 March 2020). */
final class PackCheckSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private PackCheckSarif() {}

    static void write(Json json, PackCheck check) {
        json.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(check), PackCheckSarif::run);
    }

    private static void run(Json json, PackCheck check) {
        json.object("tool", tool -> tool.object("driver", driver -> driver
                        .text("name", Tool.NAME)
                        .text("version", Tool.VERSION)
                        .objects("rules", check.kinds(), PackCheckSarif::rule)))
                .text("columnKind", "utf16CodeUnits")
                .objects("results", check.findings(), (result, finding) ->
                        result(result, finding, check.kinds().indexOf(finding.kind())));
    }

    /** The address of a section would have to be absolute, and a pack may be anywhere: so it is a text. */
    private static void rule(Json json, FindingKind kind) {
        json.text("id", kind.id())
                .object("shortDescription", description -> description.text("text", kind.summary()))
                .object("help", help -> help.text("text", "See '" + kind.id() + "' in rules/README.md."))
                .object("defaultConfiguration", usual -> usual.text("level", level(kind.severity())));
    }

    private static void result(Json json, Problem finding, int ruleIndex) {
        json.text("ruleId", finding.kind().id())
                .number("ruleIndex", ruleIndex)
                .text("level", level(finding.kind().severity()))
                .object("message", message -> message.text("text", message(finding)))
                .objects("locations", List.of(finding), (location, of) ->
                        location.object("physicalLocation", place -> physicalLocation(place, of)));
    }

    private static void physicalLocation(Json json, Problem finding) {
        Location where = finding.where();
        json.object("artifactLocation", artifact -> artifact.text("uri", uri(where.file())));
        if (where.line() > 0) {
            json.object("region", region -> region(region, finding));
        }
    }

    private static void region(Json json, Problem finding) {
        Location where = finding.where();
        json.number("startLine", where.line());
        if (where.column() > 0) {
            json.number("startColumn", where.column());
        }
        if (finding.excerpt() != null) {
            json.object("snippet", snippet -> snippet.text("text", finding.excerpt()));
        }
    }

    private static String message(Problem finding) {
        return Stream.concat(Stream.of(finding.found()), PackCheckWords.advice(finding).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : PackCheckWords.severity(severity);
    }

    /** The path as a reference in the sense of RFC 3986: relative, or of scheme file. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return path.startsWith("/") ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notPath) {
            throw new IllegalArgumentException(notPath);
        }
    }
}
