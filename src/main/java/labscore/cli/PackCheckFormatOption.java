package labscore.cli;

import java.util.Iterator;
import labscore.problem.Problem;
import labscore.report.PackCheckFormat;
import picocli.CommandLine.Option;

/** In which format a check of a rule pack is given. */
final class PackCheckFormatOption {

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}. Without it the file's name decides, else pretty.")
    private String format;

    /** The words for formats, for help and completion. */
    private static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return PackCheckFormat.words().iterator();
        }
    }

    /** Checked before any work is done. */
    PackCheckFormat chosen(FileOption file) {
        if (format != null) {
            return PackCheckFormat.ofWord(format).orElseThrow(() -> Problem.of("there is no format '" + format + "'")
                    .allowed(format, PackCheckFormat.words()).failure());
        }
        return file.endsWith(".sarif") ? PackCheckFormat.SARIF
                : file.endsWith(".json") ? PackCheckFormat.JSON : PackCheckFormat.PRETTY;
    }
}
