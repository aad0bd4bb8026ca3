package labscore.universe;

import java.util.regex.Pattern;

/** What CLIPS does where a rule credits a lab: {@code credit LAB | WORTH | EVIDENCE} in the templates of rules. */
enum ClipsCredit {
    /** As little as can be: a count and a sum for each rule. */
    COUNTED("(bind ?\\*n@\\* (+ ?\\*n@\\* 1)) (bind ?\\*s@\\* (+ ?\\*s@\\* $2))", "", ""),
    /** What labscore does: a credit that names its lab and all its evidence, and stays. */
    ASSERTED("(assert (credit@ (lab $1) (worth $2) (evidence $3)))",
            " (bind ?self:e@ (create$ ?self:e@ ?id))",
            "(do-for-all-facts ((?c credit@)) TRUE (bind ?*n@* (+ ?*n@* 1)) (bind ?*s@* (+ ?*s@* ?c:worth)))");

    private static final Pattern CREDIT =
            Pattern.compile("credit (.+?) \\| (.+?) \\| (.+)\\)$", Pattern.MULTILINE);

    private final String credit;
    private final String evidence;
    private final String count;

    ClipsCredit(String credit, String evidence, String count) {
        this.credit = credit;
        this.evidence = evidence;
        this.count = count;
    }

    /** @param text what a rule does, or what is done with the totals of a lab */
    String carriedOut(int rule, String text) {
        return CREDIT.matcher(text).replaceAll(numbered(credit, rule) + ")");
    }

    /** What is done besides when a fact adds to a total; may be empty. */
    String evidenceKept(int rule) {
        return numbered(evidence, rule);
    }

    /** What counts a rule's credits at the end, when the clock has stopped; may be empty. */
    String counting(int rule) {
        return numbered(count, rule);
    }

    private static String numbered(String text, int rule) {
        return text.replace("@", String.valueOf(rule));
    }
}
