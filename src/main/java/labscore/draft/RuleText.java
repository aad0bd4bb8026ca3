package labscore.draft;

/** A rule as it is first written, all of it to be changed. */
final class RuleText {

    private RuleText() {}

    static String of(Claim claim, Beginning beginning) {
        return String.join("\n",
                "rule \"" + claim.text() + "\"",
                "    @points( 1 )",
                "    @rationale( \"Replace this: why does it count?\" )",
                "    @source( \"Replace this: whose judgement is it?\" )",
                "when",
                "    " + beginning.pattern(),
                "then",
                "    credit( $lab );",
                "end",
                "");
    }
}
