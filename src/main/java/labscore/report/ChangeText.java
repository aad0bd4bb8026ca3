package labscore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import labscore.analysis.change.Change;
import labscore.evidence.ConfidenceWords;
import labscore.evidence.Fact;

/**
 * What a change does, in words.
 *
 * @param words for confidence
 */
record ChangeText(ConfidenceWords words) {

    private static final String ADDED = " added";
    private static final String DROPPED = " dropped";

    String of(Change change) {
        if (change instanceof Change.OfFact fact) {
            return ofFact(fact);
        }
        if (change instanceof Change.OfLab lab) {
            return "lab " + lab.id() + came(lab.before(), lab.after(), ": described otherwise");
        }
        if (change instanceof Change.OfPoints points) {
            return "points of '" + points.rule() + "': "
                    + step(number(points.before(), "its own"), number(points.after(), "its own"));
        }
        if (change instanceof Change.OfWeight weight) {
            return "weight of " + weight.dimension() + ": "
                    + step(number(weight.before(), "the profile's"), number(weight.after(), "the profile's"));
        }
        if (change instanceof Change.OfProfile profile) {
            return "profile: " + step(text(profile.before(), "default"), text(profile.after(), "default"));
        }
        Change.OfDate date = (Change.OfDate) change;
        return "as-of date: " + step(date.before().toString(), date.after().toString());
    }

    private String ofFact(Change.OfFact change) {
        return change.id() + (change.before() == null || change.after() == null
                ? came(change.before(), change.after(), "") : ": " + otherwise(change.before(), change.after()));
    }

    private static <T> String came(T before, T after, String otherwise) {
        return before == null ? ADDED : after == null ? DROPPED : otherwise;
    }

    /** The values that differ; of what has no short form, only the name. */
    private String otherwise(Fact before, Fact after) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.fields().keySet());
        fields.addAll(after.fields().keySet());
        for (String field : fields) {
            difference(differences, field, before.fields().get(field), after.fields().get(field));
        }
        difference(differences, "confidence", confidence(before), confidence(after));
        difference(differences, "date", before.date(), after.date());
        difference(differences, "until", before.until(), after.until());
        difference(differences, "status", before.status(), after.status());
        return differences.isEmpty() ? "stated otherwise" : String.join(", ", differences);
    }

    private static void difference(List<String> differences, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(name + " " + step(value(before), value(after)));
        }
    }

    /** How much a fact is believed: a word if there is one for it. */
    String confidence(Fact fact) {
        return words.word(fact.confidence()).orElseGet(() -> Words.percent(fact.confidence()));
    }

    private static String value(Object value) {
        return value instanceof Double number ? Words.plain(number)
                : value instanceof Enum<?> constant ? Words.constant(constant.name())
                : value == null ? Words.UNKNOWN : value.toString();
    }

    private static String number(Double number, String none) {
        return number == null ? none : Words.plain(number);
    }

    private static String text(String text, String none) {
        return text == null ? none : text;
    }

    private static String step(String before, String after) {
        return before + " → " + after;
    }
}
