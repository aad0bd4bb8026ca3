package labscore.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a user most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate at the smallest edit distance from {@code found}, letter case aside, if it is
     * near enough to be a plausible slip: at most one edit for every three characters, and one at
     * least. A candidate that {@code found} begins (three characters or more) counts as one edit.
     */
    public static Optional<String> to(String found, Collection<String> candidates) {
        int limit = Math.max(1, found.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(found, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(found, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String found, String candidate) {
        String a = found.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        return a.length() >= 3 && b.startsWith(a) ? Math.min(1, b.length() - a.length()) : edits(a, b);
    }

    /** Damerau's distance in the restricted form: insert, delete, replace, swap of neighbours. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
