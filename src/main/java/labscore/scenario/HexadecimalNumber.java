package labscore.scenario;

/** Exact text of numbers. */
final class HexadecimalNumber {

    private static final int FRACTION_BITS = 52;
    private static final long LEADING_ONE = 1L << FRACTION_BITS;
    private static final long FRACTION = LEADING_ONE - 1;

    private HexadecimalNumber() {}

    /** As {@link Double#toHexString}, which searches its text with a regular expression and starts slowly. */
    static String of(double number) {
        int exponent = Math.getExponent(number);
        if (exponent < Double.MIN_EXPONENT || exponent > Double.MAX_EXPONENT) {
            return Double.toHexString(number);
        }
        // The leading one keeps the zeros behind it.
        String digits = Long.toHexString(LEADING_ONE | Double.doubleToLongBits(number) & FRACTION).substring(1);
        int last = digits.length();
        while (last > 1 && digits.charAt(last - 1) == '0') {
            last--;
        }
        return (number < 0 ? "-0x1." : "0x1.") + digits.substring(0, last) + "p" + exponent;
    }
}
