package labscore.analysis;

/** The logarithmic mean, which turns ratios into differences. */
final class LogMean {

    private LogMean() {}

    /**
     * (x − y) ÷ ln(x ÷ y), and x itself if both are the same; between the geometric and the arithmetic
     * mean of the two.
     *
     * @param x above 0
     * @param y above 0
     */
    static double of(double x, double y) {
        // log1p keeps its digits where x and y are close and their ratio is nearly 1.
        return x == y ? x : (x - y) / StrictMath.log1p((x - y) / y);
    }
}
