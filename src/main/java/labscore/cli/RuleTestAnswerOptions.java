package labscore.cli;

import java.util.Iterator;
import labscore.problem.Problem;
import labscore.report.RuleTestFormat;
import labscore.report.RuleTestReport;
import labscore.report.document.Look;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the outcome of rule tests goes, and in which format. */
final class RuleTestAnswerOptions {

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. Without it the file's name decides, else pretty.")
    private String format;

    @Mixin
    private FileOption file;

    /** The words for formats, for help and completion. */
    private static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return RuleTestFormat.words().iterator();
        }
    }

    /** Checked before any work is done. */
    RuleTestFormat format() {
        if (format == null) {
            return file.name().flatMap(RuleTestFormat::ofFile).orElse(RuleTestFormat.PRETTY);
        }
        return RuleTestFormat.ofWord(format).orElseThrow(() ->
                Problem.of("there is no format '" + format + "'").allowed(format, RuleTestFormat.words()).failure());
    }

    /** Puts the outcome where it was asked for. */
    void give(Desk desk, RuleTestReport report) {
        file.give(desk, report.in(format(), file.isFile() ? Look.PLAIN : desk.look()));
    }

    /** Whether a person reads it from standard output. */
    boolean isRead() {
        return format() == RuleTestFormat.PRETTY && !file.isFile();
    }
}
