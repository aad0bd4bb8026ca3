package labscore.rulepack.check;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.expression.Slips;
import labscore.rulepack.finding.CheckKind;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Parses a rule file. Parsing runs nothing of what the file says. It is the parser that Drools' build
 * uses too: what another one would understand differently would pass the checks unseen.
 */
final class Syntax {

    /** As the parser begins its messages: {@code Line 3:4} or {@code [3,4]: …}. */
    private static final Pattern POSITION = Pattern.compile("(?i)(?:line |\\[)(\\d+)[:,](\\d+)\\]?:?\\s*");
    private static final int LONGEST_SECONDS = 20;
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** What a file is to hold, and where to look if it can't be read. */
    enum Content {
        RULES("Look here and in the line before for a missing comma, bracket or quote."),
        DECLARATIONS("Write declare Name extends Evidence, headers, one field a line as name : Type, and 'end'; or "
                + "declare enum Name ONE, TWO; end.");

        private final String remedy;

        Content(String remedy) {
            this.remedy = remedy;
        }
    }

    private Syntax() {}

    /**
     * The syntax tree of what the file says without its comments. The parser takes ages for some short
     * texts, such as a chain of casts, and can't be interrupted: it is given up.
     *
     * @throws labscore.problem.LabscoreException where the text is no rule file
     */
    static PackageDescr parse(Findings findings, Content content) {
        SourceText source = findings.source();
        PlainText.require(findings);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        FutureTask<PackageDescr> parsing = new FutureTask<>(() -> parser.parse(false, findings.code()));
        Thread thread = new Thread(parsing, "rule parser");
        thread.setDaemon(true);
        thread.start();
        try {
            PackageDescr tree = parsing.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!parser.hasErrors() && tree != null) {
                return tree;
            }
        } catch (TimeoutException endless) {
            throw source.problem(CheckKind.TOO_COMPLEX, 0,
                    "this file can't be read as rules in " + LONGEST_SECONDS + " seconds")
                    .remedy("Look for conditions with many brackets or points.").failure();
        } catch (ExecutionException | InterruptedException broken) {
            throw source.problem(CheckKind.SYNTAX, 0, "this file can't be read as rules")
                    .remedy("Look for a missing 'end', bracket or quote.").failure();
        }
        // The first error tells; what follows it is mostly its echo.
        throw problem(findings, content, parser.getErrors().get(0)).failure();
    }

    private static Problem problem(Findings findings, Content content, DroolsError error) {
        SourceText source = findings.source();
        Matcher position = POSITION.matcher(error.getMessage());
        int offset = 0;
        if (position.find()) {
            offset = offset(source.text(), Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)));
        }
        Optional<Problem> frame =
                content == Content.RULES ? RuleFrame.problem(findings, offset) : Optional.empty();
        if (frame.isPresent()) {
            return frame.get();
        }
        Matcher quoted = QUOTED.matcher(error.getMessage());
        String found = quoted.find() ? "the rules can't be read from '" + quoted.group(1) + "' on"
                : "the rules can't be read from here on";
        return source.problem(CheckKind.SYNTAX, offset, found.replaceAll("(?i)'<EOF>'", "the end of the file"))
                .remedy(remedy(source, content, offset));
    }

    private static String remedy(SourceText source, Content content, int offset) {
        return Brackets.remedy(source, offset).or(() -> Slips.at(source, offset))
                .orElse(content.remedy);
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + column);
    }
}
