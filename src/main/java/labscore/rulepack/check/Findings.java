package labscore.rulepack.check;

import java.util.List;
import labscore.condition.Span;
import labscore.problem.LabscoreException;
import labscore.problem.Problem;
import labscore.problem.Problems;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;
import labscore.rulepack.finding.CheckKind;

/** Collects the problems of one rule file, so that its author sees all of them at once. */
final class Findings {

    private final SourceText source;
    private final String code;
    private final Problems problems = new Problems();

    Findings(SourceText source) {
        this.source = source;
        this.code = CodeMask.withoutComments(source.text());
    }

    SourceText source() {
        return source;
    }

    /** The file with its comments blanked: all that is parsed, copied from or handed on. */
    String code() {
        return code;
    }

    /** A problem at a place, to be completed and added. */
    Problem at(CheckKind kind, int offset, String found) {
        return source.problem(kind, offset, found);
    }

    /** A problem at the start of a stretch, to be completed and added. */
    Problem at(CheckKind kind, Span span, String found) {
        return at(kind, span.start(), found);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** Runs a step that may stop at its first problem, and keeps that problem if it is not known yet. */
    void during(Runnable step) {
        try {
            step.run();
        } catch (LabscoreException failure) {
            failure.problems().stream().filter(problem -> !problems.found().contains(problem)).forEach(problems::add);
        }
    }

    List<Problem> problems() {
        return problems.found();
    }
}
