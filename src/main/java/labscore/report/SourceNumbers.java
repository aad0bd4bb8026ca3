package labscore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import labscore.evidence.Fact;
import labscore.evidence.Source;
import labscore.report.document.Line;
import labscore.report.document.Style;

/** Numbers the sources of a report in the order in which it first mentions them. */
final class SourceNumbers {

    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** {@code [1] [3]}. */
    String of(Fact fact) {
        return fact.sources().stream().map(this::number).collect(Collectors.joining(" "));
    }

    private String number(Source source) {
        numbers.putIfAbsent(source, numbers.size() + 1);
        return bracketed(numbers.get(source));
    }

    private static String bracketed(int number) {
        return "[" + number + "]";
    }

    /** All sources mentioned so far. */
    List<Line> lines() {
        return numbers.entrySet().stream().map(entry -> line(entry.getValue(), entry.getKey())).toList();
    }

    private static Line line(int number, Source source) {
        Line line = Line.of(bracketed(number) + " " + words(source));
        return source.url() == null ? line : line.and(" ").and(source.url(), Style.LINK);
    }

    private static String words(Source source) {
        List<String> words = new ArrayList<>();
        if (source.title() != null) {
            words.add(source.title());
        }
        if (source.publisher() != null) {
            words.add(source.publisher());
        }
        if (source.published() != null) {
            words.add(source.published().toString());
        }
        if (source.derivedFrom() != null) {
            words.add("repeats " + source.derivedFrom());
        }
        return String.join(" · ", words);
    }
}
