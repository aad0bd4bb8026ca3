package labscore.cli;

import java.util.Iterator;
import labscore.problem.Problem;
import labscore.report.Answer;
import labscore.report.Format;
import labscore.report.document.Look;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where an answer goes, and in which format. */
final class AnswerOptions {

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. Without it the file's name decides, else table.")
    private String format;

    @Mixin
    private FileOption file = new FileOption();

    /** The words for formats, for help and completion. */
    private static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Format.words().iterator();
        }
    }

    /** Checked before any work is done. */
    Format format() {
        if (format == null) {
            return file.format().orElse(Format.TABLE);
        }
        return Format.ofWord(format).orElseThrow(() ->
                Problem.of("there is no format '" + format + "'").allowed(format, Format.words()).failure());
    }

    /** Puts the answer where it was asked for. */
    void give(Desk desk, Answer answer) {
        file.give(desk, answer.in(format(), file.isFile() ? Look.PLAIN : desk.look()));
    }
}
