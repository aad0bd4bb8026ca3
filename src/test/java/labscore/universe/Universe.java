package labscore.universe;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import labscore.evidence.Fact;
import labscore.evidence.Lab;

/**
 * Made-up labs, facts and rules. A fifth of the facts name two labs; a tenth of the labs are named about four
 * times as often as the others.
 *
 * @param labs how many, 2 to 1,000,000
 * @param facts how many, 0 to 100,000,000
 * @param rules how many, 1 to {@link GeneratedRules#MOST}
 * @param seed another seed gives other facts
 */
public record Universe(int labs, int facts, int rules, long seed) {

    /** The day as of which it is assessed; no fact is later. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

    /** Any odd number does that is not the step of the generator itself. */
    private static final long SPREAD = 0xD1342543DE82EF95L;
    private static final int LARGE_LABS = 10;
    private static final int SHARE_OF_LARGE_LABS = 4;

    public Universe {
        if (labs < 2 || labs > 1_000_000 || facts < 0 || facts > 100_000_000
                || rules < 1 || rules > GeneratedRules.MOST) {
            throw new IllegalArgumentException("no universe of " + labs + " labs, " + facts + " facts and "
                    + rules + " rules: 2 to 1,000,000 labs, 0 to 100,000,000 facts, 1 to "
                    + GeneratedRules.MOST + " rules");
        }
    }

    /** In the order of their ids. */
    public Stream<Lab> eachLab() {
        return IntStream.range(0, labs).mapToObj(i -> new Lab(labId(i), "Lab " + digits(i), List.of(), null));
    }

    /** In the order of their ids, which says nothing of the labs that they name. */
    public Stream<Fact> eachFact() {
        return IntStream.range(0, facts).mapToObj(this::fact);
    }

    /** In the order in which CLIPS numbers the rules, from 1. */
    public List<String> ruleNames() {
        return GeneratedRules.first(rules).stream().map(GeneratedRule::name).toList();
    }

    /** @param index 0 to {@code facts - 1} */
    public Fact fact(int index) {
        SplittableRandom random = new SplittableRandom(seed ^ index * SPREAD);
        return FactDraw.of(this, random).fact(String.format(Locale.ROOT, "f-%08d", index + 1));
    }

    /** A lab's number, drawn: the first tenth more often. */
    int someLab(SplittableRandom random) {
        return random.nextInt(random.nextInt(SHARE_OF_LARGE_LABS) == 0 ? Math.max(1, labs / LARGE_LABS) : labs);
    }

    /**
     * One string for each lab, as a reader of files has it.
     *
     * @param index 0 to {@code labs - 1}
     */
    static String labId(int index) {
        return ("lab-" + digits(index)).intern();
    }

    private static String digits(int index) {
        return String.valueOf(1_000_001 + index).substring(1);
    }
}
