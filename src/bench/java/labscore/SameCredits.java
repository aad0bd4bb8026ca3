package labscore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what two programs print of the same universe: lines {@code rule NUMBER CREDITS SUM}. The counts must be
 * equal; the sums may differ in what is lost where numbers are added in another order.
 */
public final class SameCredits {

    private static final double SMALL = 1e-9;

    private SameCredits() {}

    /** @param files two, with the outputs */
    public static void main(String[] files) throws IOException {
        Map<Integer, String[]> first = rules(Path.of(files[0]));
        Map<Integer, String[]> second = rules(Path.of(files[1]));
        if (first.isEmpty() || !first.keySet().equals(second.keySet())) {
            throw new IllegalStateException("not of the same rules: " + first.keySet() + ", " + second.keySet());
        }
        long credits = 0;
        for (Integer rule : first.keySet()) {
            double one = Double.parseDouble(first.get(rule)[3]);
            double other = Double.parseDouble(second.get(rule)[3]);
            if (!first.get(rule)[2].equals(second.get(rule)[2])
                    || Math.abs(one - other) > SMALL * Math.max(1, Math.abs(one))) {
                throw new IllegalStateException("not the same credits: " + String.join(" ", first.get(rule))
                        + ", " + String.join(" ", second.get(rule)));
            }
            credits += Long.parseLong(first.get(rule)[2]);
        }
        System.out.println("credits " + credits);
    }

    private static Map<Integer, String[]> rules(Path output) throws IOException {
        Map<Integer, String[]> rules = new TreeMap<>();
        Files.readAllLines(output).stream().filter(line -> line.startsWith("rule "))
                .map(line -> line.split(" ")).forEach(words -> rules.put(Integer.valueOf(words[1]), words));
        return rules;
    }
}
