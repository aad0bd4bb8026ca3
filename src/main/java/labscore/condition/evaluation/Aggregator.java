package labscore.condition.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.condition.Element;
import labscore.condition.FunctionCall;

/** Makes the results of an aggregate of the ways in which its parts hold. */
record Aggregator(Values values, Element.Aggregate aggregate) {

    /**
     * With key and results bound; conditions on them are still to be asked.
     *
     * @param before what held before the aggregate
     * @param parts ways in which its parts hold
     * @return one match, or of a groupby one for each group
     */
    Stream<Match> results(Match before, List<Match> parts) {
        if (aggregate.key() == null) {
            return Stream.of(result(before, parts));
        }
        Map<Object, List<Match>> groups = new LinkedHashMap<>();
        for (Match part : parts) {
            Object key = values.of(aggregate.key().expression(), new Place(null, part.bindings()));
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(part);
        }
        return groups.entrySet().stream().map(group -> result(
                before.with(before.bindings().with(aggregate.key().variable(), group.getKey())), group.getValue()));
    }

    private Match result(Match before, List<Match> parts) {
        Bindings bindings = before.bindings();
        for (FunctionCall function : aggregate.functions()) {
            bindings = bindings.with(function.variable(), Totals.of(function.function(), arguments(function, parts)));
        }
        Set<String> ids = new TreeSet<>();
        parts.forEach(part -> ids.addAll(part.matched()));
        return before.with(bindings).aggregating(ids);
    }

    private List<Number> arguments(FunctionCall function, List<Match> parts) {
        List<Number> arguments = new ArrayList<>();
        for (Match part : parts) {
            arguments.add(function.argument() == null ? null
                    : (Number) values.of(function.argument(), new Place(null, part.bindings())));
        }
        return arguments;
    }
}
