package labscore.rulepack.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Topics of rules as they fall, with few fields and numbers, so that conditions often clash and overlap. */
final class RandomRules {

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    String topic(int count) {
        return "package quality\n\n" + IntStream.range(0, count).mapToObj(this::rule).collect(Collectors.joining("\n"));
    }

    private String rule(int number) {
        List<String> elements = new ArrayList<>();
        elements.add("$d : Delivery( " + conditions("d", random.nextInt(3)) + "$lab : supplier, $u : units )");
        if (random.nextInt(3) == 0) {
            elements.add("Delivery( " + conditions("", 1 + random.nextInt(3)) + "supplier == $lab )");
        }
        if (random.nextInt(3) == 0) {
            elements.add("not Delivery( " + conditions("", 1 + random.nextInt(2)) + "supplier == "
                    + one("$lab", "$d.supplier") + " )");
        }
        if (random.nextInt(4) == 0) {
            elements.add("accumulate( Delivery( " + conditions("", random.nextInt(2))
                    + "supplier == $lab, $w : weight ); $s : " + one("sum( $w )", "max( $w )", "count()")
                    + "; $s " + operator() + " " + number() + " )");
        }
        return "rule \"rule number " + number + "\"\n    @points( 1 ) @rationale( \"test\" ) @source( \"test\" )\n"
                + "when\n    " + String.join("\n    ", elements) + "\nthen\n    credit( $lab );\nend\n";
    }

    private String conditions(String own, int count) {
        return IntStream.range(0, count).mapToObj(i -> condition(own, 2) + ", ").collect(Collectors.joining());
    }

    /** @param own a first pattern has no other to compare with */
    private String condition(String own, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            String left = condition(own, depth - 1);
            String right = condition(own, depth - 1);
            return one("!( " + left + " )", "( " + left + " && " + right + " )", "( " + left + " || " + right + " )",
                    "( " + left + " || " + right + " )", "!( " + left + " || " + right + " )",
                    "!( " + left + " && " + right + " )");
        }
        String other = own.isEmpty() ? one("$d.units", "$u", "$d.price", number()) : one("price", number());
        String date = own.isEmpty() ? "$d.date" : "promised";
        return one("units " + operator() + " " + other, "units " + operator() + " " + number(),
                "price " + operator() + " " + one(number(), "units", "0.5", "units * 2"),
                "units * 2 " + operator() + " price",
                "grade " + operator() + " Grade." + one("LOW", "MIDDLE", "HIGH"),
                "grade " + one("in", "not in") + " ( Grade." + one("LOW", "MIDDLE", "HIGH")
                        + one("", ", Grade.LOW", ", null") + " )",
                "late == " + one("true", "false", "null"), "late != " + one("true", "null"),
                one("units", "price", "grade", "supplier", "goods") + one(" == ", " != ") + "null",
                "goods " + one("==", "!=") + " \"" + one("a", "ab", "b") + "\"",
                "goods." + one("startsWith", "endsWith") + "( \"" + one("a", "b") + "\" )",
                "goods " + one("contains", "matches") + " \"" + one("a", "b") + "\"",
                "date." + one("isAfter", "isBefore") + "( " + date + " )",
                "share " + operator() + " " + one("0", "100", "50"),
                "status " + one("==", "!=") + " Status." + one("HAPPENED", "PLANNED"),
                "units in ( " + number() + ", " + number() + " )");
    }

    private String operator() {
        return one("==", "!=", "<", "<=", ">", ">=");
    }

    private String number() {
        return one("0", "1", "2", "3");
    }

    private String one(String... options) {
        return options[random.nextInt(options.length)];
    }
}
