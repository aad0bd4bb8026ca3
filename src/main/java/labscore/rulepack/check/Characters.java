package labscore.rulepack.check;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** What to write instead of a character that the rule language has no use for. */
final class Characters {

    private static final String QUOTES = "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB`\u00B4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private Characters() {}

    static String remedy(int c) {
        return switch (c) {
            case '\'' -> "Write texts and names of rules in double quotes.";
            case '{', '}' -> "Write the calculation into the conditions of the rule.";
            case '[', ']' -> "Write a list as in ( X, Y ).";
            case '%' -> "Write a share as a number, such as 0.05.";
            case '#' -> "Begin a comment with //.";
            case '?' -> "Write two rules, one for each case.";
            case '\u2265' -> "Write >=.";
            case '\u2264' -> "Write <=.";
            case '\u2260' -> "Write !=.";
            case '\u00D7' -> "Write *.";
            default -> ofOtherScript(c);
        };
    }

    private static String ofOtherScript(int c) {
        if (QUOTES.indexOf(c) >= 0) {
            return "Write straight double quotes; word processors bend them.";
        } else if (DASHES.indexOf(c) >= 0) {
            return "Write the minus of the keyboard, -.";
        } else if (Character.isSpaceChar(c)) {
            return "Write an ordinary blank; this is a " + Character.getName(c) + ".";
        }
        String plain = Normalizer.normalize(Character.toString(c), Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 128 ? "Write " + plain + ", the character of the keyboard."
                : "Write rules with letters from a to z, digits and ( ) , . : ; = ! < > & | + - * / @ \"; "
                        + "other characters stand in strings and comments. This is " + Character.getName(c) + ".";
    }
}
