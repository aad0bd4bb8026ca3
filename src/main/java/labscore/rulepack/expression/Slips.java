package labscore.rulepack.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import labscore.problem.SourceText;
import labscore.rulepack.CodeMask;

/** What authors of rules write out of a habit from elsewhere, and what rules write instead. */
public final class Slips {

    private record Slip(Pattern pattern, String remedy) {}

    /** What to write instead of a date. */
    public static final String NO_DATES = "Rules know no fixed dates: compare with the date of another fact.";

    /** The more special ahead of the more general. */
    private static final List<Slip> ALL = List.of(
            slip("@\\w+\\s*\\(\\s*\\w+\\s*=", "Write the value alone, as in @points( 5 )."),
            slip("=<|=>", "Write <= or >=."),
            slip("<>", "Write != for 'not equal'."),
            slip(":=", "Write $variable : field."),
            slip("\\$\\w+\\s*=(?!=)", "Write $variable : field to keep a value, == to compare."),
            slip("(?<![=!<>])=(?!=)", "Write == to compare."),
            slip("(&&|\\|\\|)\\s*([=!<>]=?)", "Name the field again: units > 10 && units < 100."),
            slip("[<>]=?\\s*[\\w.$]+\\s*[<>]", "Compare twice, with a comma between: units > 10, units < 100."),
            slip("\\bnot\\s+exists\\s+\\w*", "Write not Type( … )."),
            slip("\\bnot\\s+[a-z]\\w*\\s+in\\b", "Write field not in ( X, Y )."),
            slip("\\bnot\\s+(contains|matches)\\b", "Write !( field contains \"…\" )."),
            slip("\\bcontains\\s*\\(.*", "Write one text behind 'contains', and join two by ||."),
            slip("\\b(in|memberOf)\\b", "Write field in ( X, Y )."),
            slip("\\bbetween\\b", "Write two conditions with a comma between: units >= 10, units <= 20."),
            slip("\\b(is|equals|eq)\\b", "Write == to compare."),
            slip("\\b(like|startsWith|endsWith|soundslike)\\b",
                    "Write field contains \"…\", field matches \"…\", or field.startsWith( \"…\" )."),
            slip("\\b(after|before)\\b", "Write date.isAfter( $other.date ) or date.isBefore( $other.date )."),
            slip("\\b(today|now)\\b", "Rules know no today: evidence fades by itself, and dates compare with dates."),
            slip("\\b\\d{4}-\\d{1,2}\\b", NO_DATES),
            slip("\\d,\\d{3}\\b|\\d_\\d", "Write the number in plain digits, such as 1000."),
            slip("\\d[A-Za-z]+\\b", "Write the number in plain digits, without a unit."),
            slip("\\bget[A-Z]\\w*\\s*\\(", "Write the field's name alone, without get and brackets."),
            slip("\\bnew\\b", "Rules make nothing new: compare with a number, a text or a constant."),
            slip("\\b(count|sum|average|min|max)\\s*\\(.*",
                    "Write accumulate( patterns; $n : sum( $w ); $n > 3 ), with semicolons between the parts."),
            slip("\\bno\\s+[A-Z]", "Write not Type( … )."),
            slip("\\b(and|or|AND|OR|&&|\\|\\|)\\b",
                    "Within a pattern, commas stand between conditions, and || means 'or'."),
            slip("\\)\\s*(&&|\\|\\|)", "Write one pattern below the other, and 'or' as two rules."),
            slip("\\)\\s*,\\s*$", "Write one pattern below the other, without a comma."),
            slip(",\\s*[,)]", "Take the comma away, or write a condition behind it."),
            slip("--|#", "Begin a comment with //."),
            slip("@\\s", "Write the header in one word, such as @points( 5 )."),
            slip("@\\w+\\s+[^\\s(]", "Put the value into brackets, as in @points( 5 )."),
            slip("^\\s*@.*", "Write headers between the rule's name and 'when'."),
            slip("^\\s*(points|rationale|source|cap|diminish)\\b", "Begin a header with @, as in @points( 5 )."),
            slip("\\brule\\s+[^\\s\"].*", "Put the rule's name into double quotes."),
            slip("\\benum\\b.*", "Write declare enum Name ONE, TWO; end."),
            slip("\\bextend\\s+\\w*", "Write extends Evidence."),
            slip("^\\s*declare\\s+[A-Z]\\w*", "Write 'end' below the declaration above."),
            slip(":\\s*\\w+[^:]*,", "Write one field a line, without commas."),
            slip("^\\s*(?!not\\b)[a-z]\\w*\\s+[A-Z]\\w*", "Write a field as name : Type."),
            slip("^\\s*[A-Z]\\w*\\s+\\$.*", "Write brackets around the conditions: Type( condition, condition )."));

    private Slips() {}

    private static Slip slip(String pattern, String remedy) {
        return new Slip(Pattern.compile(pattern), remedy);
    }

    /** What to write instead of the slip in which a character stands, or behind which. */
    public static Optional<String> at(SourceText source, int offset) {
        String code = CodeMask.of(source.text());
        int start = code.lastIndexOf('\n', offset - 1) + 1;
        int end = code.indexOf('\n', offset);
        String line = code.substring(start, end < 0 ? code.length() : end);
        return ALL.stream()
                .filter(slip -> slip.pattern().matcher(line).results().anyMatch(match -> holds(match, offset - start)))
                .map(Slip::remedy).findFirst();
    }

    private static boolean holds(MatchResult match, int column) {
        return match.start() <= column && column <= match.end();
    }
}
