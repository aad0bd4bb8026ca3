package labscore.scenario.yaml;

import java.util.List;
import java.util.Optional;
import labscore.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what a YAML parser found in the words of someone who writes facts. */
final class SyntaxErrors {

    /**
     * @param theirs part of the parser's message
     * @param begins whether what is wrong begins at the place the parser gives as context
     */
    private record Words(String theirs, boolean begins, String found, String remedy) {}

    private static final List<Words> WORDS = List.of(
            new Words("(TAB)", false, "a tab stands where YAML wants spaces", "Indent with spaces."),
            new Words("cannot start any token", false, "a value can't begin with this character",
                    "Put the text in quotes."),
            new Words("mapping values are not allowed", false, "a second ': ' stands in one value",
                    "Put text that holds ': ' in quotes; begin a key on a line of its own, below its neighbours."),
            new Words("sequence entries are not allowed", false, "a list begins on the line of its key",
                    "Begin the list on a new line."),
            new Words("expected <block end>", false, "this does not fit what stands above it",
                    "Indent what belongs together by the same number of spaces, and put whole texts in quotes."),
            new Words("found unexpected end of stream", true, "this quotation mark is never closed",
                    "Close the text with the mark that it begins with."),
            new Words("expected ',' or ']'", true, "this list has no closing ']', or a comma is missing in it",
                    "Write it as [one, two]."),
            new Words("expected ',' or '}'", true, "this group has no closing '}', or a comma is missing in it",
                    "Write it as {one: 1, two: 2}."),
            new Words("expected the node content", false, "a value is missing here",
                    "Write it, or take the comma away."),
            new Words("could not find expected ':'", true, "there is no ':' after this key",
                    "Write it as 'key: value'."),
            new Words("unknown escape character", false, "a backslash stands before a character that needs none",
                    "Write \\\\ for a backslash, or put the text in single quotes."),
            new Words("undefined tag handle", false, "'!' begins a tag, and tags are not allowed",
                    "Take the tag away; put text that begins with ! in quotes."),
            new Words("expected '<document start>'", false, "nothing may follow here",
                    "Take it away, or check the brackets before it."));

    private SyntaxErrors() {}

    static Problem problem(SourceText source, YamlEngineException error) {
        if (!(error instanceof MarkedYamlEngineException marked)) {
            return source.problem("this is no YAML that can be read").remedy("Write it in YAML 1.2.");
        }
        Words words = WORDS.stream().filter(w -> marked.getProblem().contains(w.theirs())).findFirst()
                .orElse(new Words("", false, "this is no valid YAML: " + marked.getProblem(), null));
        Optional<Mark> mark = words.begins() ? marked.getContextMark() : marked.getProblemMark();
        return mark.or(marked::getProblemMark)
                .map(place -> source.problem(place.getLine() + 1, place.getColumn() + 1, words.found()))
                .orElseGet(() -> source.problem(words.found()))
                .remedy(words.remedy());
    }
}
