package labscore.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import labscore.evidence.Fact;
import labscore.evidence.Lab;
import labscore.evidence.Source;

/** Labs and facts as text that is the same for the same content, a line for each value. */
final class CanonicalText {

    private final StringBuilder canonical = new StringBuilder();

    void lab(Lab lab) {
        line("lab", lab.id());
        line("name", lab.name());
        lab.aliases().stream().sorted().forEach(alias -> line("alias", alias));
        line("parent", lab.parent());
    }

    void fact(Fact fact) {
        line("fact", fact.id());
        line("type", fact.type());
        for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
            line("field." + field.getKey(), field.getValue());
        }
        line("date", fact.date());
        line("until", fact.until());
        line("known", fact.known());
        line("confidence", fact.confidence());
        line("event", fact.event());
        line("status", fact.status());
        line("contested", fact.contested());
        line("supersedes", fact.supersedes());
        line("reverses", fact.reverses());
        line("note", fact.note());
        List<String> sources = new ArrayList<>();
        fact.sources().forEach(source -> sources.add(source(source)));
        Collections.sort(sources);
        sources.forEach(source -> line("source", source));
    }

    private static String source(Source source) {
        CanonicalText text = new CanonicalText();
        text.line("title", source.title());
        text.line("publisher", source.publisher());
        text.line("url", source.url());
        text.line("published", source.published());
        text.line("tier", source.tier());
        text.line("derivedFrom", source.derivedFrom());
        return text.toString();
    }

    /** What is unknown leaves no line; line breaks in values can't be taken for the end of one. */
    private void line(String key, Object value) {
        if (value != null) {
            String text = value instanceof Double number ? HexadecimalNumber.of(number) : value.toString();
            canonical.append(key).append('=')
                    .append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
    }

    @Override
    public String toString() {
        return canonical.toString();
    }
}
