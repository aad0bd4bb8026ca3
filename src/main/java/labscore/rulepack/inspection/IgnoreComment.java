package labscore.rulepack.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;

/**
 * A comment that asks for findings to be ignored: {@code // labscore ignore:id reason}, or with several
 * ids between commas. Behind code it speaks of its line, else of the next line that holds code.
 *
 * @param source file in which it stands
 * @param offset of the comment
 * @param ids as written; empty if the comment is not of the form
 * @param reason empty if none is given
 * @param line 1-based line that it speaks of
 */
record IgnoreComment(SourceText source, int offset, List<String> ids, String reason, int line) {

    private static final Pattern MEANT = Pattern.compile("//\\s*labscore\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM =
            Pattern.compile("//\\s*labscore ignore:\\s*(?<ids>[a-z-]+(,[a-z-]+)*)(\\s+(?<reason>.*))?");

    /** All in a file, from top to bottom. */
    static List<IgnoreComment> in(SourceText source) {
        List<IgnoreComment> comments = new ArrayList<>();
        String code = CodeMask.withoutComments(source.text());
        for (int offset : CodeMask.lineComments(source.text())) {
            String comment = source.text().substring(offset).lines().findFirst().orElseThrow().strip();
            if (MEANT.matcher(comment).matches()) {
                comments.add(read(source, offset, comment, source.at(codeOf(offset, code)).line()));
            }
        }
        return comments;
    }

    private static IgnoreComment read(SourceText source, int offset, String comment, int line) {
        Matcher form = FORM.matcher(comment);
        if (!form.matches()) {
            return new IgnoreComment(source, offset, List.of(), "", line);
        }
        String reason = form.group("reason") == null ? "" : form.group("reason").strip();
        return new IgnoreComment(source, offset, List.of(form.group("ids").split(",")), reason, line);
    }

    /** Offset of the code that a comment speaks of. */
    private static int codeOf(int comment, String code) {
        int lineStart = code.lastIndexOf('\n', comment) + 1;
        if (!code.substring(lineStart, comment).isBlank()) {
            return comment;
        }
        int at = comment;
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }
}
