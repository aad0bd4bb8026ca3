package labscore.report;

import labscore.scheme.Scale;

/** Says what a score means. */
final class ScaleText {

    private ScaleText() {}

    static String of(Scale scale) {
        if (scale instanceof Scale.Odds odds) {
            String toDouble = Words.plain(odds.toDouble());
            return "score = 100 ÷ (1 + 2^(−points ÷ " + toDouble + ")): 50 with nothing for or against, each "
                    + toDouble + " points double the odds";
        }
        Scale.Linear linear = (Scale.Linear) scale;
        return "score = a straight line from " + Words.plain(linear.from()) + " points (0) to "
                + Words.plain(linear.to()) + " points (100), level outside";
    }
}
