package labscore.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Source;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Node;
import labscore.scenario.yaml.Scalar;

/** Reads where facts were read, and remembers sources by their values: many facts are read in one place. */
final class SourceReader {

    private static final int MOST = 20_000;

    private final Map<List<String>, Source> known = new HashMap<>();

    /**
     * At least one.
     *
     * @param name under which they stand
     */
    List<Source> sources(Node node, String name) {
        List<Node> items = node.sequence(name).items();
        if (items.isEmpty()) {
            throw node.problem("'" + name + "' is an empty list").remedy("Say where the fact was read.").failure();
        }
        Problems problems = new Problems();
        List<Source> sources = new ArrayList<>(items.size());
        for (Node item : items) {
            problems.check(() -> sources.add(remembered(item.mapping(name))));
        }
        problems.throwIfAny();
        return sources;
    }

    private Source remembered(Mapping item) {
        List<String> values = new ArrayList<>(2 * item.entries().size());
        for (Entry entry : item.entries().values()) {
            if (!(entry.value() instanceof Scalar scalar)) {
                return source(item);
            }
            values.add(entry.name());
            values.add((scalar.quoted() ? "'" : " ") + scalar.value());
        }
        Source before = known.get(values);
        return before == null ? remember(values, source(item)) : before;
    }

    private Source remember(List<String> values, Source source) {
        if (known.size() == MOST) {
            known.clear();
        }
        known.put(values, source);
        return source;
    }

    private static Source source(Mapping item) {
        Problems problems = new Problems();
        item.allowOnly(ScenarioKeys.SOURCE, problems);
        if (item.value("title").isEmpty() && item.value("publisher").isEmpty()) {
            problems.add(item.problem("this source has neither a title nor a publisher")
                    .remedy("State one of them."));
        }
        String title = text(item, "title", problems);
        String publisher = text(item, "publisher", problems);
        String url = problems.attemptOptional(() -> item.read("url", SourceReader::address)).orElse(null);
        Optional<EvidenceDate> published = problems.attemptOptional(() -> item.read("published", Node::date));
        String tier = text(item, "tier", problems);
        String derivedFrom = text(item, "derivedFrom", problems);
        problems.throwIfAny();
        return new Source(title, publisher, url, published.orElse(null), tier, derivedFrom);
    }

    private static String text(Mapping item, String key, Problems problems) {
        return problems.attemptOptional(() -> item.read(key, Node::text)).orElse(null);
    }

    /** Only what is safe to follow from a report. */
    private static String address(Node node, String name) {
        String text = node.text(name);
        if (!text.startsWith("https://") && !text.startsWith("http://") || text.contains(" ")) {
            throw node.unlike(name, "the address of a page")
                    .remedy("Write it in full, beginning with https://, or leave it out.").failure();
        }
        return text;
    }
}
