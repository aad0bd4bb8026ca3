package labscore.scenario;

import java.util.List;
import java.util.Optional;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Source;
import labscore.problem.Problems;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Node;

/** Reads where a fact was read. */
final class SourceReader {

    private SourceReader() {}

    /** At least one. */
    static List<Source> sources(Node node) {
        List<Node> items = node.sequence("sources").items();
        if (items.isEmpty()) {
            throw node.problem("'sources' is an empty list").remedy("Say where the fact was read.").failure();
        }
        Problems problems = new Problems();
        List<Source> sources = items.stream()
                .flatMap(item -> problems.attempt(() -> source(item.mapping("sources"))).stream()).toList();
        problems.throwIfAny();
        return sources;
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
